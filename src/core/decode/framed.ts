/**
 * Bytes behind the length of them, as streams and sockets part their messages: one, two, four or eight bytes, a varint
 * (protobuf.dev, "Encoding"), or the flags and length of gRPC-Web; and packed bytes behind a byte or two of a program's own.
 */
import {ByteCursor} from './byte-cursor.ts';
import {isGzip, isZlib} from './inflate.ts';
import {varintOf} from './protobuf-values.ts';

/** Most bytes of a program's own before packed ones. */
const longestOwn = 8;

/** What stands behind a length that counts it all; `undefined` when no such length opens the bytes. */
export function unframed(bytes: Uint8Array): Uint8Array | undefined {
  const size = headOf(bytes);
  return size === undefined ? undefined : bytes.subarray(size);
}

function headOf(bytes: Uint8Array): number | undefined {
  if (bytes.length < 10) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const left = (size: number): number => bytes.length - size;
  if (view.getUint32(0) === left(4) || view.getUint32(0, true) === left(4)) return 4;
  if (view.getUint32(1) === left(5) || view.getUint32(1, true) === left(5)) return 5;
  if (view.getUint16(0) === left(2) || view.getUint16(0, true) === left(2)) return 2;
  if (view.getBigUint64(0) === BigInt(left(8))) return 8;
  return varintHead(bytes) ?? (bytes[1] === left(2) ? 2 : undefined) ?? packedHead(bytes);
}

function varintHead(bytes: Uint8Array): number | undefined {
  const cursor = new ByteCursor(bytes.subarray(0, 10));
  const length = varintOf(cursor);
  const size = Math.min(10, bytes.length) - cursor.left;
  return !cursor.failed && length === bytes.length - size ? size : undefined;
}

/** Where gzip begins, or the zlib of a usual compressor, among the first bytes. */
function packedHead(bytes: Uint8Array): number | undefined {
  for (let at = 1; at <= longestOwn; at += 1) {
    const rest = bytes.subarray(at);
    if (isGzip(rest) || (rest[0] === 0x78 && isZlib(rest))) return at;
  }
  return undefined;
}
