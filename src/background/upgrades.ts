/**
 * Hosts and documents for which the browser itself turns http into https: what a form's address says is
 * then not what would be sent. Hosts are those whose https answers carried Strict-Transport-Security.
 */
import type {WebRequest} from '../browser/api.ts';
import {read, write} from '../browser/session.ts';

const key = 'strict-hosts';
const most = 500;

type Headers = WebRequest.HttpHeaders | undefined;

/** Host → whether its subdomains are included. */
type StrictHosts = Readonly<Record<string, boolean>>;

/** Whether a document's Content-Security-Policy upgrades the addresses it holds. */
export function upgradesItself(headers: Headers): boolean {
  return valuesOf(headers, 'content-security-policy').some((policy) =>
    /(?:^|[;,\s])upgrade-insecure-requests/i.test(policy),
  );
}

/** Remembers a host that asks to be reached over TLS only (RFC 6797). */
export async function rememberStrict(hostname: string, headers: Headers): Promise<void> {
  const [policy] = valuesOf(headers, 'strict-transport-security');
  const age = policy === undefined ? undefined : /max-age="?(\d+)/i.exec(policy)?.[1];
  if (policy === undefined || age === undefined) return;
  const known = await strictHosts();
  const others = Object.entries(known)
    .filter(([host]) => host !== hostname)
    .slice(-most);
  const own: [string, boolean][] = Number(age) > 0 ? [[hostname, /includesubdomains/i.test(policy)]] : [];
  await write({[key]: Object.fromEntries([...others, ...own])});
}

/** The hosts known so far, and whether one is among them or under one that includes its subdomains. */
export async function strictness(): Promise<(hostname: string) => boolean> {
  const hosts = await strictHosts();
  return (hostname) => {
    const parents = hostname.split('.').map((_, at, labels) => labels.slice(at).join('.'));
    return parents.some((parent, at) => hosts[parent] === true || (at === 0 && hosts[parent] === false));
  };
}

async function strictHosts(): Promise<StrictHosts> {
  // Written above, in this session.
  return ((await read([key]))[key] ?? {}) as StrictHosts;
}

function valuesOf(headers: Headers, name: string): readonly string[] {
  return (headers ?? []).flatMap((header) =>
    header.name.toLowerCase() === name ? [header.value ?? ''] : [],
  );
}
