/** Percent-encoding (RFC 3986), and `+` for a space in forms (WHATWG URL). Malformed escapes stay as they are. */
import {utf8Of} from './utf8.ts';
import {charOfByte} from './windows-1252.ts';

/** Decodes `%xx` escapes as UTF-8, else as windows-1252; `plus` turns `+` into a space first. */
export function percentDecoded(text: string, plus: boolean): string {
  const spaced = plus ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  return (spaced.length > shortest ? byEngine(spaced) : undefined) ?? spaced.replace(escapes, runDecoded);
}

/** Texts up to this length are read run by run at once: the engine throws, which costs more. */
const shortest = 1000;
const escapes = /(?:%[0-9A-Fa-f]{2})+/g;

function byEngine(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not UTF-8, or a lone percent sign: run by run, so that one bad escape does not hide the others.
    return undefined;
  }
}

function runDecoded(run: string): string {
  const bytes = new Uint8Array(run.length / 3);
  let high = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = (nibble(run.charCodeAt(3 * at + 1)) << 4) | nibble(run.charCodeAt(3 * at + 2));
    bytes[at] = byte;
    high |= byte;
  }
  // Most runs are short and plain: a decoder for each would cost more than all else.
  if (high < 0x80 && bytes.length < 100) return String.fromCharCode(...bytes);
  return utf8Of(bytes) ?? Array.from(bytes, charOfByte).join('');
}

/** The value of a hex digit's character. */
const nibble = (code: number): number => (code < 58 ? code - 48 : (code | 32) - 87);
