/** A host as seen from a page: its relation, and who stands behind it when the tables know. */
import {maskHost} from '../mask.ts';
import type {Party, Target} from '../model.ts';
import {rowsOf} from '../table.ts';
import {domainOf, reachOf} from './domain.ts';
import known from './known.tsv';
import portals from './portals.tsv';

interface Owner {
  readonly owner: string;
  readonly kind: string;
  readonly country: string | null;
  readonly replay: Party['replay'];
}

const replays = {core: 'core', optional: 'optional', no: 'no'} as const;
const replayOf = (word: string): Party['replay'] =>
  word === 'core' || word === 'optional' || word === 'no' ? replays[word] : null;

const owners: ReadonlyMap<string, Owner> = new Map([
  ...rowsOf(portals).map(([domain = '', owner = '', kind = '']): [string, Owner] => [
    domain,
    {owner, kind, country: null, replay: null},
  ]),
  ...rowsOf(known).map(([domain = '', owner = '', country = '', kind = '', replay = '']): [string, Owner] => [
    domain,
    {owner, kind, country: country === '?' ? null : country, replay: replayOf(replay)},
  ]),
]);

const portalKinds: ReadonlyMap<string, string> = new Map(
  rowsOf(portals).map(([domain = '', , kind = '']) => [domain, kind]),
);

/** The kind of a known portal (optician, lab, tiers-payant…), by exact registrable domain. */
export function portalKindOf(hostname: string): string | null {
  return portalKinds.get(domainOf(hostname)) ?? null;
}

/** Where `url` goes, seen from a page of the registrable domain `home`, as a report writes it. */
export function targetOf(url: URL, home: string): Target {
  const reach = reachOf(url.hostname);
  const domain = domainOf(url.hostname);
  const owner = owners.get(domain);
  const party: Party = {
    host: url.host,
    domain,
    relation: relationOf(reach, maskHost(domain), home),
    owner: owner?.owner ?? null,
    kind: owner?.kind ?? null,
    country: owner?.country ?? null,
    replay: owner?.replay ?? null,
  };
  return {party, secure: url.protocol === 'https:' || url.protocol === 'wss:', reach};
}

function relationOf(reach: Target['reach'], domain: string, home: string): Party['relation'] {
  if (domain === home) return 'same-site';
  return reach === 'loopback' ? 'local' : 'third-party';
}
