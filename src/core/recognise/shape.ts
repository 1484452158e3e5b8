/** What a value looks like, told in one pass: how many digits it holds, and whether it may be a text at all. */
import {digitsIn} from '../digits.ts';

/** Digits are counted up to here: no detector asks for more. */
const mostDigits = 40;

/**
 * What a value may be: letters and figures alone; a number with a point; letters, figures and `/ _ # -`, as paths
 * and ids have; anything else.
 */
const [run, decimal, token, text] = [0, 1, 2, 3];

/** Longest value that is told from a text. */
const longest = 64;

/** Kinds are written above the digits. */
const step = 64;

/** What a character counts for, added up over a value: digits, marks of a token, others, characters beyond ASCII. */
const [digit, mark, point, other, wide] = [1, 1 << 7, 1 << 14, 1 << 18, 1 << 24];
const counts = new Uint32Array(128);
for (let code = 0; code < 128; code += 1) counts[code] = countOf(String.fromCharCode(code));

function countOf(char: string): number {
  if (/[A-Za-z]/.test(char)) return 0;
  if (/\d/.test(char)) return digit;
  if (char === '.') return point;
  return /[/_#-]/.test(char) ? mark : other;
}

/** The digits and the kind of a value, in one number: most values of most sendings are told by it. */
export function shapeOf(value: string): number {
  if (value.length > longest) return digitsIn(value, mostDigits) + text * step;
  let sum = 0;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    sum += code < 128 ? (counts[code] ?? 0) : wide;
  }
  // Digits of full width are digits, too.
  const digits = sum >= wide ? digitsIn(value, mostDigits) : Math.min(sum % mark, mostDigits);
  return digits + kindOf(sum, value) * step;
}

function kindOf(sum: number, value: string): number {
  if (sum >= other) return text;
  if (sum >= point) return isDecimal(sum, value) ? decimal : text;
  return sum >= mark ? token : run;
}

/** One point among figures, and at most a sign before them. Thirteen figures and two may be a NIR and its key. */
function isDecimal(sum: number, value: string): boolean {
  const signs = value.charCodeAt(0) === 0x2d ? 1 : 0;
  return sum === point + signs * mark + value.length - 1 - signs && value.charCodeAt(13) !== 0x2e;
}

/** How many digits a shape tells. */
export const digitsOf = (shape: number): number => shape % step;

/** Letters and figures alone. */
export const isRun = (shape: number): boolean => shape < decimal * step;
/** A number with a point. */
export const isDecimalNumber = (shape: number): boolean => shape >= decimal * step && shape < token * step;
/** What may be words: neither a run nor a path or an id. */
export const isText = (shape: number): boolean => shape >= text * step;
