/**
 * A text written as the codes of its characters: `49,56,53`, `[49, 56, 53]`, `49 56 53`, `0x31,0x38`.
 * Codes up to 255 may be bytes of UTF-8 (a `Uint8Array` turned into a string) or characters.
 */
import {fitted, type UnpackedText} from './piece.ts';
import {utf8Of} from './utf8.ts';

const code = '(?:0x[\\da-f]{1,4}|\\d{1,5})';
const opening = new RegExp(`^[[({]?\\s{0,4}${code}(?:(?:\\s{0,2}[,;-]\\s{0,2}|\\s{1,2})${code}){7}`, 'i');
const alone = new RegExp(`^\\s{0,2}${code}\\s{0,2}$`, 'i');

/** Whether a text has the shape of a list of codes. */
export const looksCharCodes = (text: string): boolean => opening.test(text.slice(0, 200).trim());

/** The text that eight codes or more stand for, at most `room` characters; `undefined` when it is no text. */
export function charCodesDecoded(text: string, room: number): UnpackedText | undefined {
  const codes = codesOf(text);
  if (codes === undefined || !areCharacters(codes)) return undefined;
  const bytes = bytesOf(codes);
  return fitted((bytes === undefined ? undefined : utf8Of(bytes)) ?? latin(codes), room);
}

/** The numbers of a list that looks like one of codes; `undefined` when one is no code or the marks between differ. */
export function codesOf(text: string): readonly number[] | undefined {
  const bare = text.trim();
  if (!opening.test(bare.slice(0, 200))) return undefined;
  const list = bare
    .replace(/^[[({]\s*/, '')
    .replace(/[\])},;]$/, '')
    .trim();
  const separator = /[,;\s-]/.exec(list.replace(/^0x/i, '').replace(/\s(?=[,;-])/, ''))?.[0] ?? ',';
  const words = list.split(/\s/.test(separator) ? /\s{1,2}/ : separator);
  const codes: number[] = [];
  for (const word of words) {
    const value = codeOf(word);
    if (value === undefined) return undefined;
    codes.push(value);
  }
  return codes;
}

/** The code that a word stands for, of a character or of a byte. */
function codeOf(word: string): number | undefined {
  // `00` and `0d` are hex: nobody writes a code with a zero before it.
  if (!alone.test(word) || /^\s?0[\da-f]/i.test(word)) return undefined;
  const value = Number(word);
  return value <= 0xffff ? value : undefined;
}

/** Codes as bytes; `undefined` when one is too great. */
export const bytesOf = (codes: readonly number[]): Uint8Array | undefined =>
  codes.some((value) => value > 255) ? undefined : Uint8Array.from(codes);

/** French text, or mostly the wide characters that a packer makes: not numbers of any size. */
function areCharacters(codes: readonly number[]): boolean {
  const wide = codes.filter(
    (value) =>
      value >= 0x250 && !(value >= 0x2000 && value < 0x2200) && !(value >= 0xff01 && value <= 0xff5e),
  ).length;
  return wide === 0 || wide > 0.5 * codes.length;
}

const latin = (codes: readonly number[]): string => codes.map((value) => String.fromCharCode(value)).join('');
