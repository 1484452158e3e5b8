/**
 * A text as lower-case words without accents: split at signs, at the borders of camelCase and of
 * acronyms (`RESphere` → re sphere), between letters and digits. One pass: names come by the thousand.
 */

/** Codes that keep their digits. */
const kept: ReadonlySet<string> = new Set(
  'hba1c cip13 cip7 ucd13 cim10 icd10 c2s cd4 b12 b2 covid19'.split(' '),
);

const other = 0;
const lower = 1;
const upper = 2;
const digit = 3;

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  const plain = folded(text);
  const small = plain.toLowerCase();
  const coded = /\d/.test(small);
  const words: string[] = [];
  let start = -1;
  let before = other;
  for (let at = 0; at < plain.length; at += 1) {
    const here = kindOf(plain, at);
    const isEye = start >= 0 && before === upper && here === lower && endsEye(small, start, at - 1);
    if (start >= 0 && here !== before && (isEye || isBorder(before, here))) {
      words.push(small.slice(start, at));
      start = -1;
    } else if (
      start >= 0 &&
      before === upper &&
      here === upper &&
      kindOf(plain, at + 1) === lower &&
      !endsEye(small, start, at)
    ) {
      words.push(small.slice(start, at));
      start = -1;
    }
    before = here;
    if (start >= 0 || here === other) continue;
    const end = coded && here !== digit ? endOfCode(plain, small, at) : at;
    if (end === at) start = at;
    else words.push(small.slice(at, end));
    if (end > at) at = end - 1;
  }
  if (start >= 0) words.push(small.slice(start));
  return words;
}

/** Letters without accents, ligatures undone; `n°` in letters first, for NFKD makes an `o` of `º`. */
function folded(text: string): string {
  if (isAscii(text)) return text;
  return text
    .replace(/n\s?[°º]|№/gi, ' numero ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/œ/gi, 'oe')
    .replaceAll(/æ/gi, 'ae');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

const kinds = Uint8Array.from({length: 128}, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/.test(sign)) return lower;
  if (/[A-Z]/.test(sign)) return upper;
  return /\d/.test(sign) ? digit : other;
});

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Past the end there is no code, and a table asked for it is slow.
  return code < 128 ? (kinds[code] ?? other) : other;
}

/** Where a code that begins here ends, `at` when none does: it stays whole. */
function endOfCode(text: string, small: string, at: number): number {
  let end = at;
  let digits = 0;
  for (; end - at < 8 && kindOf(text, end) !== other; end += 1) if (kindOf(text, end) === digit) digits += 1;
  return digits > 0 && kept.has(small.slice(at, end)) ? end : at;
}

/** An eye before a word of lenses, whose capital is the eye's: `ODsphere`, `OGcyl`. */
function endsEye(small: string, start: number, last: number): boolean {
  return (
    last === start + 1 &&
    small[start] === 'o' &&
    /^[dgs](?:sph|cyl|axe|axis|add|pris|acui|base|haut|ecart)/.test(small.slice(last, last + 6))
  );
}

/** Between kinds that differ all is a border, but for the small letters after a capital. */
const isBorder = (before: number, here: number): boolean => !(before === upper && here === lower);
