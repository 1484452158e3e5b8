/** Bytes that hold more than noise: packed, text in one encoding or another, or a binary structure. */
import {cborValues} from './cbor.ts';
import {opensAsDeflate} from './deflate-head.ts';
import {unframed} from './framed.ts';
import {inflated, isGzip, isZlib, rawInflated} from './inflate.ts';
import {limits} from './limits.ts';
import {lzOfBytes} from './lz-bytes.ts';
import {msgpackValues} from './msgpack.ts';
import {protobufValues} from './protobuf.ts';
import {type Reading, rewritten} from './reading.ts';
import {textOf} from './text.ts';
import {isUtf8} from './utf8.ts';
import {utf16Decoded} from './utf16.ts';
import type {Work} from './work.ts';

const room = limits.body;

/** Bytes looked at before more of them are read. */
const sample = 600;

/** What bytes hold; `undefined` for noise. A text of them has no encoding to name. */
export function readingOfBytes(bytes: Uint8Array, work: Work): Reading | undefined {
  const unpacked = packed(bytes, work);
  if (unpacked !== undefined) return unpacked;
  const text = (): Reading | undefined => rewritten('', {text: textOf(bytes).text, cut: false}, true);
  const isWords = isText(bytes);
  if (isWords && isUtf8(bytes.subarray(0, sample), true)) return text();
  // A structure is read to its last byte, or not at all: it is surer than the look of Latin-1 or UTF-16.
  const structure =
    structured(bytes) ??
    (isWords ? undefined : behindLength(bytes, work)) ??
    rewritten('utf-16', utf16Decoded(bytes, room), true);
  if (structure !== undefined || isWords) return structure ?? text();
  return rewritten('lz-string', lzOfBytes(bytes, work), true) ?? deflated(bytes, work);
}

/** What stands behind its own length, when it holds something. */
function behindLength(bytes: Uint8Array, work: Work): Reading | undefined {
  const rest = unframed(bytes);
  if (rest === undefined || !work.spend(limits.reading + rest.length)) return undefined;
  const inside = readingOfBytes(rest, work);
  return inside === undefined ? undefined : {...inside, encoding: ['framed', ...inside.encoding]};
}

const zstandard = [0x28, 0xb5, 0x2f, 0xfd] as const;

/** What says by its first bytes that it is packed. */
function packed(bytes: Uint8Array, work: Work): Reading | undefined {
  // Nobody here unpacks Zstandard (RFC 8878): it is said that something is left.
  if (zstandard.every((byte, at) => bytes[at] === byte)) work.leave();
  const encoding = isGzip(bytes) ? 'gzip' : isZlib(bytes) ? 'zlib' : undefined;
  if (encoding === undefined || !work.spend(limits.unpacking)) return undefined;
  return rewritten(encoding, inflated(bytes, work.room(room)), true);
}

/** The first bytes of something longer: whether reading it all is worth it. */
export function promises(head: Uint8Array): boolean {
  return isGzip(head) || isZlib(head) || isText(head) || utf16Decoded(head, sample) !== undefined;
}

function structured(bytes: Uint8Array): Reading | undefined {
  const readers = {protobuf: protobufValues, msgpack: msgpackValues, cbor: cborValues};
  for (const [encoding, read] of Object.entries(readers)) {
    const found = read(bytes, limits.entries);
    if (found?.whole === true && found.pieces.length > 0) return {...found, encoding: [encoding]};
  }
  return undefined;
}

/** Bare deflate has no mark: it is tried last, a limited number of times, and must give text. */
function deflated(bytes: Uint8Array, work: Work): Reading | undefined {
  if (bytes.length < 12 || !opensAsDeflate(bytes)) return undefined;
  if (!work.attempt('deflate')) work.leave();
  if (work.exhausted || !work.spend(limits.unpacking)) return undefined;
  const head = rawInflated(bytes.subarray(0, 4096), sample);
  if (head === undefined || head.bytes.length < Math.min(sample, bytes.length / 2)) return undefined;
  const whole = work.spend(2 * bytes.length) ? rawInflated(bytes, work.room(room)) : undefined;
  if (whole === undefined) return undefined;
  // What it gives is paid for, even when it turns out to be noise.
  const isSound =
    promises(head.bytes) ||
    (work.spend(2 * whole.bytes.length) && readingOfBytes(whole.bytes, work) !== undefined);
  if (!isSound) return undefined;
  work.succeed('deflate');
  return rewritten('deflate', whole, true);
}

/** Mostly letters and figures, and no control character: UTF-8, Latin-1 or windows-1252. */
export function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sample);
  let [plain, odd] = [0, 0];
  for (const byte of head) {
    if ((byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13) plain += 1;
    else if (byte < 0x20 && byte !== 0x1b && (byte < 0x1c || byte > 0x1d) && byte !== 0x0b) odd += 1;
  }
  if (odd > 0) return false;
  return plain >= 0.8 * head.length || (head.length >= 4 && isUtf8(head, head.length > 8));
}

/** Characters of ASCII that are seen. */
export const isPlain = (bytes: Uint8Array): boolean => bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
