/**
 * The characters that windows-1252 puts at 0x80 to 0x9F, where Latin-1 has controls; elsewhere both agree.
 * Written out because some versions of Node read windows-1252 as Latin-1. Source: WHATWG Encoding, index-windows-1252.
 */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const bytes: ReadonlyMap<number, number> = new Map(
  Array.from(high, (char, at) => [char.charCodeAt(0), 0x80 + at] as const),
);

/** The character of a byte. */
export const charOfByte = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? (high[byte - 0x80] ?? '') : String.fromCharCode(byte);

/** The byte of a UTF-16 unit, read as windows-1252 or as Latin-1; `undefined` when neither has it. */
export const byteOfChar = (code: number): number | undefined => (code <= 0xff ? code : bytes.get(code));
