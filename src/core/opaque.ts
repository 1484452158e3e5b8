/**
 * Parts of names (`patient.MTg1MDU3ODk5OTkwMTM5`) that are no words: figures, hashes, base64, hex, mailboxes whose sign
 * a language of keys does not allow. What they say is data, and is not shown.
 */
import {base64Decoded} from './decode/base64.ts';
import {hexDecoded} from './decode/hex.ts';
import {utf8Of} from './decode/utf8.ts';
import {digitsIn} from './digits.ts';

/** Figures of a number of a person, whatever letters stand among them. */
export const isNumber = (part: string): boolean => digitsIn(part.normalize('NFKC'), 10) >= 10;

/** Shortest part that is told from a word by its looks. */
const shortest = 16;

/** No word: figures among capitals and small letters, or hex; the padding of base64, or its heaps of capitals. */
export const isOpaque = (part: string): boolean =>
  part.length >= shortest &&
  (part.includes('=') ||
    (part.match(/[A-Z]{2,}[a-z]/g)?.length ?? 0) > 2 ||
    (digitsIn(part) > 2 && (/[a-z].*[A-Z]|[A-Z].*[a-z]/.test(part) || /[\da-f]{16,}/i.test(part))));

/** Longest text that a part of a name stands for. */
const most = 400;

/** The texts that a part may stand for, in base64 or hex; most parts stand for none. */
export function writtenIn(part: string): readonly string[] {
  const bytes = [
    /^[\w+/-]{8,}={0,2}$/.test(part) ? base64Decoded(part, most)?.bytes : undefined,
    /^(?:[\da-f]{2}){4,}$/i.test(part) ? hexDecoded(part, most)?.bytes : undefined,
  ];
  return bytes.flatMap((one) => {
    const text = one === undefined ? undefined : utf8Of(one);
    return text !== undefined && /^[\x20-\x7e\u00a0-\u024f]+$/.test(text) ? [text] : [];
  });
}

/** A mailbox with other marks: `jeanne_martin_gmail_com`, `jeanne-martin-at-orange-fr`. */
export const shortMailbox =
  /[\p{L}\d]{1,40}(?:[._-][\p{L}\d]{1,40}){0,4}[_-](?:at[_-])?(?:gmail|yahoo|hotmail|outlook|live|msn|orange|wanadoo|free|sfr|laposte|icloud|proton(?:mail)?|bbox|neuf|aol|gmx)[._-](?:com|fr|net|org|ch|be|eu|me)(?![\p{L}\d])/giu;
