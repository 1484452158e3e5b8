/**
 * Quoted-printable (RFC 2045 §6.7): `=C3=A9` for a byte, `=` at a line's end to go on. A form also has
 * `=` before two hex digits (`nir=18`): what would decode to a control character is not this.
 */
import {fitted, type UnpackedText} from './piece.ts';
import {utf8Of} from './utf8.ts';
import {charOfByte} from './windows-1252.ts';

/** The text it stands for, at most `room` characters; `undefined` unless each `=` of it is an escape. */
export function quotedPrintableDecoded(text: string, room: number): UnpackedText | undefined {
  if (!isQuotedPrintable(text)) return undefined;
  const joined = text.replace(/=[ \t]{0,4}\r?\n/g, '').replace(/=[ \t]{0,4}$/, '');
  const decoded = joined.replace(/(?:=[\dA-F]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (pair) => Number.parseInt(pair, 16));
    return textOfRun(bytes);
  });
  return fitted(decoded, room);
}

/** UTF-8 when it is sound, else windows-1252, which French mail programs wrote. */
function textOfRun(bytes: Uint8Array): string {
  return utf8Of(bytes) ?? Array.from(bytes, charOfByte).join('');
}

/** Two escapes at least, or lines that go on; no control character, unless all of it is escapes. */
function isQuotedPrintable(text: string): boolean {
  if (!text.includes('=')) return false;
  if (/^(?:=[\dA-F]{2}){8,}$/.test(text)) return true;
  let count = 0;
  for (const [sign] of text.matchAll(/=[\dA-F]{2}|=[ \t]{0,4}(?:\r?\n|$)|=/g)) {
    if (sign === '=') return false;
    if (/^=(?:0[0-8BCEF]|1[\dA-F]|7F)/.test(sign)) return false;
    count += sign.endsWith('\n') || sign.length === 3 ? 1 : 0;
  }
  return count >= 2 || /=\r?\n/.test(text);
}
