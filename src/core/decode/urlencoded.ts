/** `application/x-www-form-urlencoded` and query strings: names and values, in order. */
import {digitsIn} from '../digits.ts';
import {percentDecoded} from './percent.ts';

export type Pair = readonly [name: string, value: string];

/** The first `most` pairs of `text`; a piece without `=` is a value that stands alone. */
export function pairsOf(text: string, most: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < text.length && pairs.length < most; ) {
    const next = text.indexOf('&', at);
    const end = next < 0 ? text.length : next;
    if (end > at) pairs.push(pairOf(text.slice(at, end)));
    at = end + 1;
  }
  return pairs;
}

function pairOf(piece: string): Pair {
  const at = piece.indexOf('=');
  if (at < 0) return ['', percentDecoded(piece, true)];
  return [percentDecoded(piece.slice(0, at), true), percentDecoded(piece.slice(at + 1), true)];
}

/** Whether a body without a declared type has the shape of a form. */
export function looksUrlencoded(text: string): boolean {
  return /^[^\s=&<>{}"]{1,200}=[^\s<>{}"]*(?:&|$)/.test(text.slice(0, 2000).trim());
}

/** The pairs, and each name that is long enough in digits to be a value, as one (`185057899990139=x`). */
export function withNames(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.flatMap((pair): readonly Pair[] => {
    const [name] = pair;
    const isLong = name.length >= 13 && name.length < 200 && digitsIn(name) >= 13;
    return isLong ? [['', name], pair] : [pair];
  });
}
