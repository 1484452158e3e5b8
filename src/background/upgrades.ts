/**
 * Hosts and documents for which the browser itself turns http into https: what a form's address says is
 * then not what would be sent. Hosts are those whose https answers carried Strict-Transport-Security.
 */
import type {WebRequest} from '../browser/api.ts';
import {atStart, write} from '../browser/session.ts';
import {upgradesInsecure} from '../core/csp.ts';

const key = 'strict-hosts';
const most = 500;

type Headers = WebRequest.HttpHeaders | undefined;

/** Until when (milliseconds since 1970), and whether its subdomains are included. */
interface Strict {
  readonly until: number;
  readonly below: boolean;
}
type StrictHosts = Readonly<Record<string, Strict>>;

/** Whether a document's Content-Security-Policy upgrades the addresses it holds. */
export function upgradesItself(headers: Headers): boolean {
  return valuesOf(headers, 'content-security-policy').some(upgradesInsecure);
}

/** The hosts known so far, as storage has them. */
const known: Promise<Map<string, Strict>> = atStart.then(
  // Written below, in this session.
  (all) => new Map(Object.entries((all[key] ?? {}) as StrictHosts)),
);

/** Remembers a host that asks to be reached over TLS only (RFC 6797). */
export async function rememberStrict(hostname: string, headers: Headers, now: number): Promise<void> {
  const [policy] = valuesOf(headers, 'strict-transport-security');
  const age = policy === undefined ? undefined : /max-age="?(\d+)/i.exec(policy)?.[1];
  if (policy === undefined || age === undefined) return;
  const hosts = await known;
  hosts.delete(hostname);
  hosts.set(hostname, {until: now + Number(age) * 1000, below: /includesubdomains/i.test(policy)});
  for (const host of hosts.keys()) if (hosts.size > most) hosts.delete(host);
  try {
    await write({[key]: Object.fromEntries(hosts)});
  } catch {
    // The quota: it stands in memory all the same.
  }
}

/** The hosts known so far, and whether one is among them or under one that includes its subdomains. */
export async function strictness(now: number): Promise<(hostname: string) => boolean> {
  const hosts = await known;
  return (hostname) => {
    const parents = hostname.split('.').map((_, at, labels) => labels.slice(at).join('.'));
    return parents.some((parent, at) => {
      const strict = hosts.get(parent);
      return strict !== undefined && strict.until > now && (at === 0 || strict.below);
    });
  };
}

function valuesOf(headers: Headers, name: string): readonly string[] {
  return (headers ?? []).flatMap((header) =>
    header.name.toLowerCase() === name ? [header.value ?? ''] : [],
  );
}
