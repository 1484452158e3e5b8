/**
 * What the wire types of Protocol Buffers may stand for when no schema says it: numbers, texts.
 * Source: protobuf.dev, "Encoding".
 */
import type {ByteCursor} from './byte-cursor.ts';
import {utf8Of} from './utf8.ts';

/** A varint: seven bits a byte, low ones first, ten bytes at most; exact as a BigInt when it is large. */
export function varintOf(cursor: ByteCursor): number | bigint {
  let value = 0;
  for (let at = 0; at < 7; at += 1) {
    const byte = cursor.byte();
    value += (byte & 127) * 2 ** (7 * at);
    if (byte < 128) return value;
  }
  let large = BigInt(value);
  for (let at = 7; at < 10; at += 1) {
    const byte = cursor.byte();
    large += BigInt(byte & 127) << BigInt(7 * at);
    if (byte < 128) return large;
  }
  cursor.fail();
  return 0;
}

/** Below a million a number is a flag, a choice, an age: it says nothing without its name. */
export const isLarge = (value: number | bigint): boolean => value >= 1_000_000;

/** What four or eight bytes may say: an unsigned integer, a float, each when it is one that people write. */
export function fixedTexts(bytes: Uint8Array): readonly string[] {
  if (bytes.length !== 4 && bytes.length !== 8) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isLong = bytes.length === 8;
  const integer = isLong ? view.getBigUint64(0, true) : view.getUint32(0, true);
  const float = isLong ? view.getFloat64(0, true) : view.getFloat32(0, true);
  return [
    ...(isLarge(integer) && integer < 10 ** 16 ? [String(integer)] : []),
    ...(isWritten(float) ? [String(Number(float.toPrecision(isLong ? 17 : 7)))] : []),
  ];
}

const isWritten = (float: number): boolean => Math.abs(float) >= 0.001 && Math.abs(float) < 1e16;

/** Bytes as text, when they are UTF-8 without control characters. */
export function plainText(bytes: Uint8Array): string | undefined {
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) return undefined;
  return utf8Of(bytes);
}
