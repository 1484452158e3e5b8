/**
 * Text that was written as UTF-8 and read as Latin-1 or windows-1252, byte by byte (« ZoÃ© »): what binary strings and
 * forms of old do to accents. Believed when all of it is valid UTF-8: French prose in Latin-1 never is.
 */
import {type Reading, rewritten} from './reading.ts';
import {utf8Of} from './utf8.ts';
import {byteOfChar} from './windows-1252.ts';

/** The first byte of a character of two or three, and the second as either table shows it. */
const pair = /[\u00c2-\u00ef][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]/;
const longest = 200_000;

/** The text as it was written; `undefined` for any other. */
export function doubledOf(text: string): Reading | undefined {
  if (text.length > longest || !pair.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOfChar(text.charCodeAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  const plain = utf8Of(bytes);
  return plain === undefined ? undefined : rewritten('utf-8', {text: plain, cut: false}, true);
}
