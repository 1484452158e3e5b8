/**
 * Characters as they are compared: lower case, no accents, full-width forms as plain ones; what separates
 * (spaces, marks, combining accents) counts for nothing. « Élodie » and "ELODIE" are the same letters.
 */

/** Code units with a row in the table: Latin with its extensions. Beyond it only a few blocks matter. */
const tabled = 0x250;
const table = new Uint16Array(tabled);
for (let code = 0; code < tabled; code += 1) table[code] = plainOf(String.fromCharCode(code));

function plainOf(char: string): number {
  const [first = ''] = char.normalize('NFKD').toLowerCase();
  return /[\p{L}\p{N}]/u.test(first) ? first.charCodeAt(0) : 0;
}

/** The code unit that a code unit is compared by, 0 for what separates. */
export function folded(code: number): number {
  return code < tabled ? (table[code] ?? 0) : foldedFar(code);
}

/** Letters with accents beyond the table, Greek and Cyrillic, ligatures, letters and digits of full width. */
const far = new Map<number, number>();
for (const [from, to] of [
  [0x370, 0x58f],
  [0x1e00, 0x1fff],
  [0xfb00, 0xfb06],
  [0xff01, 0xff5e],
] as const)
  for (let code = from; code <= to; code += 1) far.set(code, plainOf(String.fromCharCode(code)));
/** Digits of Arabic, Persian and Indic scripts: each row begins at its zero. */
for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50])
  for (let digit = 0; digit < 10; digit += 1) far.set(zero + digit, 48 + digit);

function foldedFar(code: number): number {
  // Combining accents, general punctuation with its spaces, CJK marks.
  if (code < 0x370 || (code >= 0x2000 && code < 0x2070) || (code >= 0x3000 && code < 0x3040)) return 0;
  return far.get(code) ?? code;
}

/** The letters and digits of a text, as they are compared. */
export function canonical(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = folded(text.charCodeAt(at));
    if (code !== 0) plain += String.fromCharCode(code);
  }
  return plain;
}

/** A digit, as opposed to a letter, of a folded code unit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
