/**
 * LZ-String as bytes (`compressToUint8Array`): each of its 16-bit characters as two bytes, the high one first.
 * Source: pieroxy.net/blog/pages/lz-string.
 */
import {limits} from './limits.ts';
import {lzDecoded, opensAsLz} from './lz-string.ts';
import type {UnpackedText} from './piece.ts';
import type {Work} from './work.ts';

/** Bytes that are looked at before the rest is, and the most that are read: only the end proves it. */
const head = 200;
const [fewest, most] = [16, 200_000];

/** The text that LZ-String packed into bytes; `undefined` for any others. */
export function lzOfBytes(bytes: Uint8Array, work: Work): UnpackedText | undefined {
  if (bytes.length < fewest || bytes.length > most || bytes.length % 2 !== 0) return undefined;
  if (!opensAsLz(charactersOf(bytes.subarray(0, head))) || !work.spend(bytes.length)) return undefined;
  return lzDecoded(charactersOf(bytes), work.room(limits.body));
}

function charactersOf(bytes: Uint8Array): string {
  const codes: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2)
    codes.push(String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)));
  return codes.join('');
}
