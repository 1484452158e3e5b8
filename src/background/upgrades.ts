/**
 * Hosts and documents for which the browser itself turns http into https: what a form's address says is
 * then not what would be sent. Hosts are those whose https answers carried Strict-Transport-Security.
 */
import type {WebRequest} from '../browser/api.ts';
import {read, write} from '../browser/session.ts';
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

/** Changes wait for one another: several documents may answer at once. */
let last: Promise<unknown> = Promise.resolve();

/** Remembers a host that asks to be reached over TLS only (RFC 6797). */
export function rememberStrict(hostname: string, headers: Headers, now: number): Promise<void> {
  const [policy] = valuesOf(headers, 'strict-transport-security');
  const age = policy === undefined ? undefined : /max-age="?(\d+)/i.exec(policy)?.[1];
  if (policy === undefined || age === undefined) return Promise.resolve();
  const strict: Strict = {until: now + Number(age) * 1000, below: /includesubdomains/i.test(policy)};
  const next = last.then(() => keep(hostname, strict));
  last = next.catch(() => undefined);
  return next;
}

async function keep(hostname: string, strict: Strict): Promise<void> {
  const others = Object.entries(await strictHosts()).filter(([host]) => host !== hostname);
  await write({[key]: Object.fromEntries([...others, [hostname, strict]].slice(-most))});
}

/** The hosts known so far, and whether one is among them or under one that includes its subdomains. */
export async function strictness(now: number): Promise<(hostname: string) => boolean> {
  const hosts = await strictHosts();
  return (hostname) => {
    const parents = hostname.split('.').map((_, at, labels) => labels.slice(at).join('.'));
    return parents.some((parent, at) => {
      const strict = Object.hasOwn(hosts, parent) ? hosts[parent] : undefined;
      return strict !== undefined && strict.until > now && (at === 0 || strict.below);
    });
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
