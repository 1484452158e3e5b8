/**
 * Escapes of program text: those of JavaScript strings (ECMA-262 §12.9.4: `\n`, `\xHH`, `\uHHHH`,
 * `\u{H}`), the octal of C (`\303\251`), and `%uHHHH` of JavaScript's old `escape()` (Annex B.2.1).
 */
import {fitted, type UnpackedText} from './piece.ts';
import {utf8Of} from './utf8.ts';

/**
 * A run of byte escapes first: several may make one character of UTF-8. One octal escape alone is none:
 * a number may stand behind the backslash of a path (`dossiers\1050778…`).
 */
const written =
  /((?:\\x[\da-fA-F]{2})+|(?:\\[0-3][0-7]{2}){2,})|\\u\{([\da-fA-F]{1,6})\}|(?:\\|%)u([\da-fA-F]{4})|((?:\\["'\\/`nrtbfv])+)|\\0(?!\d)/g;

const single: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
]);

/** The text with its escapes replaced, at most `room` characters of it; `undefined` when it has none. */
export function unescaped(text: string, room: number): UnpackedText | undefined {
  if (!text.includes('\\') && !/%u[\da-fA-F]{4}/.test(text)) return undefined;
  const decoded = text.replace(
    written,
    (
      whole,
      bytes: string | undefined,
      point: string | undefined,
      unit: string | undefined,
      plain: string | undefined,
    ) => {
      if (bytes !== undefined) return textOfRun(bytes);
      if (point !== undefined) return charOf(Number.parseInt(point, 16)) ?? whole;
      if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
      return plain === undefined ? '\0' : plainRun(plain);
    },
  );
  return decoded === text ? undefined : fitted(decoded, room);
}

/** A run of escapes of one character each. */
function plainRun(run: string): string {
  let text = '';
  for (let at = 1; at < run.length; at += 2) {
    const char = run.charAt(at);
    text += single.get(char) ?? char;
  }
  return text;
}

const charOf = (code: number): string | undefined =>
  code <= 0x10ffff ? String.fromCodePoint(code) : undefined;

/** Python and C write UTF-8 byte by byte, JavaScript the character itself: UTF-8 when it is sound. */
function textOfRun(run: string): string {
  const bytes = Uint8Array.from(run.slice(1).split('\\'), (one) =>
    one.startsWith('x') ? Number.parseInt(one.slice(1), 16) : Number.parseInt(one, 8),
  );
  return utf8Of(bytes) ?? Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
