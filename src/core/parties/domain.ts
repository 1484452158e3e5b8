/**
 * Hosts: registrable domain by the Public Suffix List (tldts, private suffixes on, so that tenants of
 * one platform do not collapse into it), and how far a host is from the machine.
 */
import {getDomain} from 'tldts';
import {kept} from '../kept.ts';

/** The registrable domain of a host name; the host itself for an IP address or a single label. */
export const domainOf: (hostname: string) => string = kept(500, (hostname) => {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return getDomain(host, {allowPrivateDomains: true}) ?? host;
});

/** Loopback stays on the machine, a private range or `.local` host in the building. */
export function reachOf(hostname: string): 'loopback' | 'private' | 'public' {
  const host = hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^\[|\]$/g, '');
  if (host === 'localhost' || host.endsWith('.localhost') || host === '::1') return 'loopback';
  const numbers = ipv4(host);
  if (numbers !== undefined) return reachOfNumbers(numbers);
  if (host.includes(':')) return /^(f[cd]|fe[89ab])/.test(host) ? 'private' : 'public';
  return host.endsWith('.local') ? 'private' : 'public';
}

/** RFC 1918, RFC 3927 and 127.0.0.0/8. */
function reachOfNumbers([a, b]: readonly number[]): 'loopback' | 'private' | 'public' {
  if (a === 127) return 'loopback';
  if (a === 10 || (a === 192 && b === 168) || (a === 169 && b === 254)) return 'private';
  return a === 172 && b !== undefined && b >= 16 && b <= 31 ? 'private' : 'public';
}

/** IPv4-mapped IPv6 addresses count as the IPv4 address they carry. */
function ipv4(host: string): readonly number[] | undefined {
  const mapped = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(host);
  if (mapped?.[1] !== undefined && mapped[2] !== undefined) {
    const high = Number.parseInt(mapped[1], 16);
    const low = Number.parseInt(mapped[2], 16);
    return [high >> 8, high & 255, low >> 8, low & 255];
  }
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) ? host.split('.').map(Number) : undefined;
}
