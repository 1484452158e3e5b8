/**
 * Bytes that were put into a text one character each: what `atob` and "binary strings" make, and what
 * reading a file part as windows-1252 makes. Source: WHATWG Encoding, windows-1252 gives every byte a character.
 */
import {byteOfChar} from './windows-1252.ts';

/** Openings that say enough alone: gzip, zlib. Control characters other than those of text say it too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is sought
const packed = /^(?:\x1f\x8b\x08|\x1f‹\x08|x[\x01\x5e\x9c\xdaœÚ][\x00-\uffff]{4})/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const control = /[\x00-\x08\x0e-\x1a]/;

/** The bytes of a text that holds bytes; `undefined` when it is plain text or has other characters. */
export function bytesOfBinary(text: string): Uint8Array | undefined {
  if (text.length < 4 || !(packed.test(text) || control.test(text))) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOfChar(text.charCodeAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
