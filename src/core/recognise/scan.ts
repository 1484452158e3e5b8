/** Seeks every pattern of a pool in a text, in one pass over its characters. */
import {folded, isDigit} from './fold.ts';
import {type Pattern, telling} from './patterns.ts';
import {type Pool, sixBits} from './pool.ts';

/** A pattern met in a text, from a place to a place. */
export interface Match {
  readonly pattern: Pattern;
  readonly start: number;
  readonly end: number;
}

/** Characters that may stand between two letters of a value: a space, a mark, ` - `. */
const widestGap = 4;

/** Matches kept of one text: what repeats beyond them says nothing new. */
const mostMatches = 200;

const none: readonly Match[] = [];

/** Every pattern that stands in a text, whatever the case and the separators. Linear in the text. */
export function scan(text: string, {openings, patterns}: Pool): readonly Match[] {
  if (patterns.size === 0) return none;
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
    if (!mayBegin(text, first)) continue;
    for (const pattern of patterns.get(opening) ?? []) {
      const end = endOf(pattern.letters, text, first);
      patience -= Math.abs(end) - first;
      if (end <= 0) continue;
      matches = matches ?? [];
      matches.push({pattern, start: first, end});
    }
    if (patience < 0 || (matches?.length ?? 0) >= mostMatches) break;
  }
  return matches ?? none;
}

/** Whether any pattern may begin at a place: the same for all that share their first letters. */
function mayBegin(text: string, start: number): boolean {
  const before = start === 0 ? 0 : folded(text.charCodeAt(start - 1));
  return before === 0 || isDigit(before) !== isDigit(folded(text.charCodeAt(start)));
}

/** Where a pattern that begins at a place ends; the place where it fails, negative, when it does not stand there. */
function endOf(letters: string, text: string, start: number): number {
  if (!isBorder(text, start - 1, letters, letters.charCodeAt(0))) return -start;
  let at = start;
  for (let nth = 0; nth < letters.length; nth += 1) {
    const gap = at + widestGap;
    while (at < text.length && at <= gap && folded(text.charCodeAt(at)) === 0) at += 1;
    if (folded(text.charCodeAt(at)) !== letters.charCodeAt(nth)) return -at;
    at += 1;
  }
  return isBorder(text, at, letters, letters.charCodeAt(letters.length - 1)) ? at : -at;
}

/** No letter or digit goes on there; beside a long value, one of the other kind may. */
function isBorder(text: string, at: number, letters: string, own: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const code = folded(text.charCodeAt(at));
  return code === 0 || (letters.length >= telling && isDigit(code) !== isDigit(own));
}
