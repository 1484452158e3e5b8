/** What an address carries: host labels, path segments and query, each a named value. No fragment: it is never sent. */
import type {Entry} from '../model.ts';
import {limits} from './limits.ts';
import {percentDecoded} from './percent.ts';
import {pairsOf} from './urlencoded.ts';

/** The named values of an address. */
export function entriesOfAddress(url: URL): readonly Entry[] {
  const path = url.pathname.slice(0, limits.address);
  const segments = path.split('/').filter((segment) => segment !== '');
  const pairs = pairsOf(url.search.slice(1, limits.address));
  return [
    ...labelsOf(url.hostname).map((value): Entry => ({name: 'host', value, where: 'path', encoding: []})),
    ...segments.map((segment): Entry => plain('', percentDecoded(segment, false), 'path')),
    ...pairs.map(([name, value]): Entry => plain(name, value, 'query')),
  ];
}

const plain = (name: string, value: string, where: 'path' | 'query'): Entry => ({
  name,
  value,
  where,
  encoding: [],
});

/** Labels that could carry an identifier: a name looked up in the clear is sent, too. */
function labelsOf(hostname: string): readonly string[] {
  return hostname.split('.').filter((label) => /\d{5}/.test(label));
}
