/**
 * Base64 (RFC 4648 §4 and §5): standard and URL alphabets, with or without padding, and with the line
 * breaks of MIME (RFC 2045). A `+` that a form turned into a space is one again.
 */
import type {UnpackedBytes} from './piece.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Marks in the table of what a character means; below 64 it is six bits. */
const [blank, padding, alien] = [64, 65, 66];

/** The six bits of each character, or what it is instead. */
function tableOf(space: number): Uint8Array {
  const table = new Uint8Array(128).fill(alien);
  for (let bits = 0; bits < 64; bits += 1) table[alphabet.charCodeAt(bits)] = bits;
  for (const [char, bits] of [...'-_'].map((one, at) => [one, 62 + at] as const))
    table[char.charCodeAt(0)] = bits;
  for (const char of '\t\r\n') table[char.charCodeAt(0)] = blank;
  table[0x20] = space;
  table[0x3d] = padding;
  return table;
}

const mime = tableOf(blank);
const form = tableOf(62);

/** Lines of one length, the last one apart: what encoders write, and prose does not. */
function isMime(text: string): boolean {
  const width = text.search(/\s/);
  if (width < 4 || width % 4 !== 0) return false;
  const lines = text.split(/\s+/);
  return lines.every((line, at) => line.length === width || (at === lines.length - 1 && line.length < width));
}

/**
 * The bytes that a base64 text stands for, at most `room` of them; `undefined` when a character is
 * none of base64's. What follows the padding is not read.
 */
export function base64Decoded(text: string, room: number): UnpackedBytes | undefined {
  const bare = text.trim();
  const table = bare.includes(' ') && !isMime(bare) ? form : mime;
  const bytes = new Uint8Array(Math.min(room, Math.ceil((bare.length * 3) / 4)));
  const start = decodeQuads(bare, table, bytes);
  let [bits, held, size] = [0, 0, (start / 4) * 3];
  for (let at = start; at < bare.length; at += 1) {
    const six = table[bare.charCodeAt(at)] ?? alien;
    if (six === padding) break;
    if (six === blank) continue;
    if (six === alien) return undefined;
    bits = ((bits << 6) | six) & 0xfff;
    held += 6;
    if (held < 8) continue;
    if (size >= room) return {bytes, cut: true};
    held -= 8;
    bytes[size] = (bits >> held) & 0xff;
    size += 1;
  }
  return size === 0 ? undefined : {bytes: bytes.subarray(0, size), cut: false};
}

/** The plain run at the start, four characters at a time, for speed; returns where it ends. */
function decodeQuads(text: string, table: Uint8Array, bytes: Uint8Array): number {
  let size = 0;
  let at = 0;
  for (; at + 4 <= text.length && size + 3 <= bytes.length; at += 4) {
    const a = table[text.charCodeAt(at)] ?? alien;
    const b = table[text.charCodeAt(at + 1)] ?? alien;
    const c = table[text.charCodeAt(at + 2)] ?? alien;
    const d = table[text.charCodeAt(at + 3)] ?? alien;
    if ((a | b | c | d) > 63) break;
    bytes[size] = (a << 2) | (b >> 4);
    bytes[size + 1] = (b << 4) | (c >> 2);
    bytes[size + 2] = (c << 6) | d;
    size += 3;
  }
  return at;
}
