/** What an address carries: host labels, path segments and query, each a named value. No fragment: it is never sent. */
import {digitsIn} from '../digits.ts';
import type {Entry} from '../model.ts';
import {limits} from './limits.ts';
import {percentDecoded} from './percent.ts';
import {pairsOf, withNames} from './urlencoded.ts';

/** The named values of an address. */
export function entriesOfAddress(url: URL): readonly Entry[] {
  const path = url.pathname.slice(0, limits.address);
  const segments = path.split('/').filter((segment) => segment !== '');
  const pairs = withNames(pairsOf(url.search.slice(1, limits.address), limits.entries));
  return [
    ...labelsOf(url.hostname).map((value): Entry => ({name: 'host', value, where: 'path', encoding: []})),
    ...segments.map((segment): Entry => plain('', percentDecoded(segment, false), 'path')),
    // A number may be split over segments: the path is a text of its own.
    ...(isLongInDigits(path) && segments.length > 1 ? [plain('', percentDecoded(path, false), 'path')] : []),
    ...pairs.map(([name, value]): Entry => plain(name, value, 'query')),
  ];
}

const plain = (name: string, value: string, where: 'path' | 'query'): Entry => ({
  name,
  value,
  where,
  encoding: [],
});

const isLongInDigits = (text: string): boolean => digitsIn(text) >= 13;

/** Labels that could carry an identifier, alone or together: a name looked up in the clear is sent, too. */
function labelsOf(hostname: string): readonly string[] {
  const labels = hostname.split('.').filter((label) => digitsIn(label) >= 5);
  return isLongInDigits(hostname) ? [...labels, hostname] : labels;
}
