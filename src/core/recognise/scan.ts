/** Seeks every pattern of a pool in a text, in one pass over its characters. */
import {folded, isDigit} from './fold.ts';
import type {Limit} from './limit.ts';
import {type Pattern, telling} from './patterns.ts';
import {openingOf, type Pool, sixBits} from './pool.ts';

/** A pattern met in a text, from a place to a place. */
export interface Match {
  readonly pattern: Pattern;
  readonly start: number;
  readonly end: number;
}

/** Characters that may stand between two letters of a value: a space, a mark, ` - `. */
const widestGap = 4;

/** Matches kept of one text. */
const mostMatches = 200;

const none: readonly Match[] = [];

/** Every pattern that stands in a text, whatever the case and the separators. Linear in the text. */
export function scan(text: string, pool: Pool, limit?: Limit): readonly Match[] {
  const {openings} = pool;
  if (pool.patterns.size === 0) return none;
  let matches: Match[] | undefined;
  // Steps spent on openings that came to nothing: a text made of openings is left at some point.
  let patience = 4 * text.length + 1000;
  let [opening, letters] = [0, 0];
  let [first, second, third] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = folded(text.charCodeAt(at));
    if (code === 0) continue;
    opening = ((opening << 6) | sixBits(code)) & 0x3ffff;
    first = second;
    second = third;
    third = at;
    letters += 1;
    if (letters < 3 || ((openings[opening >> 5] ?? 0) & (1 << (opening & 31))) === 0) continue;
    const least = fewestFrom(text, first);
    if (least === undefined) continue;
    for (const pattern of patternsAt(text, at, opening, pool)) {
      if (pattern.letters.length < least) continue;
      const end = endOf(pattern.letters, text, first);
      patience -= Math.abs(end) - first;
      if (end <= 0) continue;
      matches = matches ?? [];
      matches.push({pattern, start: first, end});
    }
    if (patience >= 0 && (matches?.length ?? 0) < mostMatches) continue;
    limit?.reach();
    break;
  }
  return matches ?? none;
}

/** Letters of what may begin at a place: inside a word nothing, where letters give way to digits a long value only. */
function fewestFrom(text: string, start: number): number | undefined {
  const before = start === 0 ? 0 : folded(text.charCodeAt(start - 1));
  if (before === 0) return 0;
  return isDigit(before) === isDigit(folded(text.charCodeAt(start))) ? undefined : telling;
}

/** The patterns that open so; where many do, those whose next letters stand there too. */
function patternsAt(
  text: string,
  third: number,
  opening: number,
  {patterns, deeper}: Pool,
): readonly Pattern[] {
  const deep = deeper.get(opening);
  if (deep === undefined) return patterns.get(opening) ?? [];
  let next = '';
  for (let at = third + 1; next.length < 3 && at < third + 4 + 3 * widestGap && at < text.length; at += 1) {
    const code = folded(text.charCodeAt(at));
    if (code !== 0) next += String.fromCharCode(code);
  }
  const short = patterns.get(opening) ?? [];
  return next.length < 3 ? short : [...short, ...(deep.get(openingOf(next)) ?? [])];
}

/** Where a pattern that begins at a place ends; the place where it fails, negative, when it does not stand there. */
function endOf(letters: string, text: string, start: number): number {
  let at = start;
  for (let nth = 0; nth < letters.length; nth += 1) {
    const gap = at + widestGap;
    while (at < text.length && at <= gap && folded(text.charCodeAt(at)) === 0) at += 1;
    if (folded(text.charCodeAt(at)) !== letters.charCodeAt(nth)) return -at;
    at += 1;
  }
  return isBorder(text, at, letters) ? at : -at;
}

/** No letter or digit goes on there; after a long value, one of the other kind may. */
function isBorder(text: string, at: number, letters: string): boolean {
  if (at >= text.length) return true;
  const code = folded(text.charCodeAt(at));
  const last = letters.charCodeAt(letters.length - 1);
  return code === 0 || (letters.length >= telling && isDigit(code) !== isDigit(last));
}
