/** What a value looks like, told in one pass: how many digits it holds, and whether it may be a text at all. */
import {digitsIn} from '../digits.ts';

/** Digits are counted up to here: no detector asks for more. */
const mostDigits = 40;

/** `run`: letters and figures alone. `token`: those and `/ _ # -`, as paths and ids have. `text`: anything else. */
export type Kind = 'run' | 'token' | 'text';

/** Longest value that is told from a text. */
const longest = 64;

/** Kinds by their number, as `shapeOf` writes them beside the digits. */
const kinds: readonly Kind[] = ['run', 'token', 'text'];
const step = 64;

/** The digits and the kind of a value, in one number: most values of most sendings are told by it. */
export function shapeOf(value: string): number {
  if (value.length > longest) return digitsIn(value, mostDigits) + 2 * step;
  let [digits, kind] = [0, 0];
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    else if ((code | 32) >= 97 && (code | 32) <= 122) continue;
    else if (code === 0x2f || code === 0x5f || code === 0x23 || code === 0x2d) kind = 1;
    else return digitsIn(value, mostDigits) + 2 * step;
  }
  return Math.min(digits, mostDigits) + kind * step;
}

/** How many digits a shape tells. */
export const digitsOf = (shape: number): number => shape % step;

/** The kind that a shape tells. */
export const kindOf = (shape: number): Kind => kinds[Math.floor(shape / step)] ?? 'text';
