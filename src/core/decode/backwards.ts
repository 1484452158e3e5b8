/**
 * Texts written backwards, when something says so: they end as a structure opens, or hold the marks of an
 * encoding the wrong way round. A bare number backwards is for the recognisers.
 */
import {looksCharCodes} from './char-codes.ts';
import {holds, type Marks, mark} from './marks.ts';
import type {Reading} from './reading.ts';
import {reversed} from './reversed.ts';

/** Longest text that is turned round. */
const longest = 256 * 1024;

/** The text turned round; `undefined` when nothing promises a reading. A long one is left, and said to be cut. */
export function backwardsOf(text: string, marks: Marks): Reading | undefined {
  if (!promises(text, marks)) return undefined;
  const isLong = text.length > longest;
  return {pieces: isLong ? [] : [['', reversed(text)]], encoding: ['reversed'], whole: false, cut: isLong};
}

/** Escapes as they are written, and as they stand in a text that was turned round. */
const escapes: readonly (readonly [kind: number, forwards: RegExp, backwards: RegExp])[] = [
  [mark.percent, /%[0-9A-Fa-f]{2}/g, /[0-9A-Fa-f]{2}%/g],
  [mark.ampersand, /&#?\w{1,7};/g, /;\w{1,7}#?&/g],
  [mark.backslash, /\\[ux][0-9A-Fa-f]{2}/g, /[0-9A-Fa-f]{2}[ux]\\/g],
  [mark.equals, /(?:=[0-9A-F]{2}){3}/g, /(?:[0-9A-F]{2}=){3}/g],
];

function promises(text: string, marks: Marks): boolean {
  if (/[{[<]\s?$|--$|HSM$|:atad$|[\da-f]x0$/.test(text.slice(-8)) || text.startsWith('=')) return true;
  if (
    escapes.some(([kind, forwards, backwards]) => holds(marks, kind) && isTurned(text, forwards, backwards))
  )
    return true;
  return !holds(marks, mark.upper | mark.lower) && looksCharCodes(text);
}

/** At least as many escapes stand the wrong way round as the right one, over the first of a long text. */
function isTurned(text: string, forwards: RegExp, backwards: RegExp): boolean {
  const head = text.slice(0, 2000);
  const turned = head.match(backwards)?.length ?? 0;
  return turned > 0 && turned >= (head.match(forwards)?.length ?? 0);
}
