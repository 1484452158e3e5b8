/** Seeks every pattern of a pool in a text, in one pass over its characters. */
import {folded, isDigit} from './fold.ts';
import type {Limit} from './limit.ts';
import {type Pattern, telling} from './patterns.ts';
import {type Branch, type Pool, sixBits} from './pool.ts';

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
export function scan(text: string, {openings, root}: Pool, limit?: Limit): readonly Match[] {
  if (root.next.size === 0) return none;
  const matches: Match[] = [];
  // Steps spent on openings that came to nothing: a text made of openings is left at some point.
  let patience = 4 * text.length + 1000;
  let opening = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = folded(text.charCodeAt(at));
    if (code === 0) continue;
    opening = ((opening << 6) | sixBits(code)) & 0x3ffff;
    if (((openings[opening >> 5] ?? 0) & (1 << (opening & 31))) === 0) continue;
    const first = openedAt(text, at);
    if (first < 0) continue;
    const least = fewestFrom(text, first);
    if (least === undefined) continue;
    patience -= follow(root, text, first, least, matches);
    if (patience >= 0 && matches.length < mostMatches) continue;
    limit?.reach();
    break;
  }
  return matches.length === 0 ? none : matches;
}

/** Where the last three letters up to a place begin; less than nothing when there are fewer. */
function openedAt(text: string, last: number): number {
  let at = last;
  for (let left = 2; left > 0; left -= 1) {
    at -= 1;
    while (at >= 0 && folded(text.charCodeAt(at)) === 0) at -= 1;
  }
  return at;
}

/** Letters of what may begin at a place: inside a word nothing, where letters give way to digits a long value only. */
function fewestFrom(text: string, start: number): number | undefined {
  const before = start === 0 ? 0 : folded(text.charCodeAt(start - 1));
  if (before === 0) return 0;
  return isDigit(before) === isDigit(folded(text.charCodeAt(start))) ? undefined : telling;
}

/** Adds the patterns that stand at a place, all read together; how far it went. */
function follow(root: Branch, text: string, start: number, least: number, matches: Match[]): number {
  let at = start;
  for (let branch = root; ; ) {
    const gap = at + widestGap;
    while (at < text.length && at <= gap && folded(text.charCodeAt(at)) === 0) at += 1;
    if (at >= text.length) return at - start;
    const next = branch.next.get(folded(text.charCodeAt(at)));
    if (next === undefined) return at - start;
    branch = next;
    at += 1;
    for (const pattern of branch.ends)
      if (pattern.letters.length >= least && isBorder(text, at, pattern.letters))
        matches.push({pattern, start, end: at});
  }
}

/** No letter or digit goes on there; after a long value, one of the other kind may. */
function isBorder(text: string, at: number, letters: string): boolean {
  if (at >= text.length) return true;
  const code = folded(text.charCodeAt(at));
  const last = letters.charCodeAt(letters.length - 1);
  return code === 0 || (letters.length >= telling && isDigit(code) !== isDigit(last));
}
