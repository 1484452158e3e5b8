/**
 * Base16 (RFC 4648 §8) in either case, as programs print it: `31383530`, `0x31383530`, `31 38 35 30`,
 * `31:38:35:30`, `\x31\x38\x35\x30`, `0x31, 0x38, 0x35, 0x30`, `\x31383530`, `x'31383530'`.
 */
import type {UnpackedBytes} from './piece.ts';

/** How a text of hex is written: what stands before and after each pair of digits. */
interface Spelling {
  readonly digits: string;
  readonly before: string;
  readonly after: string;
}

/** Whether a text opens as hex that is written with marks: before all of it, or around each pair. */
export const looksSpelledHex = (text: string): boolean =>
  /^\s{0,4}(?:(?:0x|\\x|x')[\da-f]{8}|[\da-f]{2}(?:[:;,-] ?| )[\da-f]{2}(?:[:;,-] ?| )[\da-f]{2}|0x[\da-f]{2}(?:[:;,-] ?| |0x))/i.test(
    text,
  );

/** The bytes that a hex text stands for, at most `room` of them; `undefined` when it is not hex. */
export function hexDecoded(text: string, room: number): UnpackedBytes | undefined {
  return bare(text, room) ?? spelled(text, room);
}

/** Pairs of digits and nothing else: most of what is hex is a hash, and there are many of them. */
function bare(text: string, room: number): UnpackedBytes | undefined {
  if (text.length < 8 || text.length % 2 !== 0) return undefined;
  const bytes = new Uint8Array(Math.min(text.length / 2, room));
  for (let at = 0; at < bytes.length; at += 1) {
    const pair = (nibble(text, 2 * at) << 4) | nibble(text, 2 * at + 1);
    if (pair < 0) return undefined;
    bytes[at] = pair;
  }
  return {bytes, cut: text.length / 2 > room};
}

function spelled(text: string, room: number): UnpackedBytes | undefined {
  const spelling = spellingOf(text);
  if (spelling === undefined || !isAlike(spelling)) return undefined;
  const {digits, before} = spelling;
  const stride = strideOf(spelling);
  const size = Math.ceil(digits.length / stride);
  const bytes = new Uint8Array(Math.min(size, room));
  for (let at = 0; at < bytes.length; at += 1) {
    const start = at * stride + before.length;
    bytes[at] = (nibble(digits, start) << 4) | nibble(digits, start + 1);
  }
  return {bytes, cut: size > room};
}

function spellingOf(text: string): Spelling | undefined {
  const digits = text.trim();
  if (digits.length < 8) return undefined;
  // All of it behind one mark, as databases write bytes: `0x…`, `\\x…`, `x'…'`.
  const mark = /^(?:0x|\\x|x')(?=[\da-f]{8})/i.exec(digits)?.[0];
  if (mark !== undefined)
    return {digits: digits.slice(mark.length, digits.endsWith("'") ? -1 : undefined), before: '', after: ''};
  const match = /^(\\x|0x)?[\da-f]{2}([:;,-] ?| )?/i.exec(digits);
  return match === null ? undefined : {digits, before: match[1] ?? '', after: match[2] ?? ''};
}

const strideOf = ({before, after}: Spelling): number => before.length + 2 + after.length;

/** Whether every pair stands between the same marks; the last one needs nothing after it. */
function isAlike(spelling: Spelling): boolean {
  const {digits, before, after} = spelling;
  const stride = strideOf(spelling);
  const bare = before.length + 2;
  if (digits.length < 3 * stride + bare || ![0, bare].includes(digits.length % stride)) return false;
  for (let at = 0; at < digits.length; at += stride) {
    if (!digits.startsWith(before, at)) return false;
    if (nibble(digits, at + before.length) < 0 || nibble(digits, at + before.length + 1) < 0) return false;
    if (at + bare < digits.length && !digits.startsWith(after, at + bare)) return false;
  }
  return true;
}

/** The value of a hex digit, -1 when it is none. */
function nibble(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 && code < 128 ? lower - 87 : -1;
}
