/**
 * DEFLATE (RFC 1951) in its wrappings: gzip (RFC 1952) and zlib (RFC 1950), known by their first bytes;
 * bare only when asked. The input goes in by small steps, so that a bomb costs little more than `room`.
 * Checksums are not verified: what can be read was sent.
 */
import {Gunzip, Inflate} from 'fflate';
import {opensAsDeflate} from './deflate-head.ts';
import type {UnpackedBytes} from './piece.ts';

/** What gzip or zlib bytes hold, at most `room` bytes of it; what a cut stream still gives. */
export function inflated(bytes: Uint8Array, room: number): UnpackedBytes | undefined {
  if (isGzip(bytes)) return contentOf(inflate('gzip', bytes, room));
  if (isZlib(bytes)) return contentOf(inflate('raw', bytes.subarray(2), room));
  return undefined;
}

/**
 * What bare DEFLATE bytes hold. They have no mark of their own: `undefined` unless all that is read is
 * sound, and either comes to its end or gives more than chance would.
 */
export function rawInflated(bytes: Uint8Array, room: number): UnpackedBytes | undefined {
  if (!opensAsDeflate(bytes)) return undefined;
  const read = inflate('raw', bytes, room);
  return read.sound && (!read.cut || read.bytes.length >= Math.min(room, 1024)) ? contentOf(read) : undefined;
}

/** Whether bytes open as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 && bytes.length > 10;

/** Whether bytes open as zlib does: a 32K window or less, a header that 31 divides, no dictionary. */
export function isZlib(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  const isSound = ((method << 8) | flags) % 31 === 0;
  return (method & 15) === 8 && method >> 4 <= 7 && isSound && (flags & 32) === 0 && bytes.length > 4;
}

interface Read extends UnpackedBytes {
  /** No byte was met that cannot stand there. */
  readonly sound: boolean;
}

const contentOf = ({bytes, cut}: Read): UnpackedBytes | undefined =>
  bytes.length === 0 ? undefined : {bytes, cut};

/** Bytes without output before the rest is left: junk, a header without end. A stored block has 65,535. */
const patience = 70_000;

function inflate(kind: 'gzip' | 'raw', bytes: Uint8Array, room: number): Read {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const keep = (chunk: Uint8Array) => {
    if (chunk.length === 0) return;
    chunks.push(chunk);
    size += chunk.length;
  };
  const stream = kind === 'gzip' ? new Gunzip(keep) : new Inflate(keep);
  const step = stepFor(room);
  try {
    for (let at = 0, idle = 0; at < bytes.length && size <= room && idle < patience; at += step) {
      const before = size;
      stream.push(bytes.subarray(at, at + step));
      idle = size === before ? idle + step : 0;
    }
  } catch {
    // Expected: bytes that only look packed, or junk behind the last gzip member.
    return {...joined(chunks, size, room), cut: true, sound: false};
  }
  const fit = joined(chunks, size, room);
  return {...fit, cut: fit.cut || !hasEnded(stream), sound: true};
}

/** One byte of DEFLATE makes 1,032 at most: a step never makes much more than `room`. */
const stepFor = (room: number): number => Math.max(256, Math.min(16_384, Math.floor(room / 1032)));

function hasEnded(stream: Inflate | Gunzip): boolean {
  try {
    stream.push(new Uint8Array(0), true);
    return true;
  } catch {
    // The library's way to say that the stream breaks off.
    return false;
  }
}

function joined(chunks: readonly Uint8Array[], size: number, room: number): UnpackedBytes {
  const bytes = new Uint8Array(Math.min(size, room));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, bytes.length - at), at);
    at = Math.min(bytes.length, at + chunk.length);
  }
  return {bytes, cut: size > room};
}
