/**
 * What the wire types of Protocol Buffers may stand for when no schema says it: numbers, texts.
 * Source: protobuf.dev, "Encoding".
 */
import {ByteCursor} from './byte-cursor.ts';
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

/** Numbers that identify people have thirteen figures or more, and fewer than seventeen. */
const isIdentifier = (value: number | bigint): boolean => value >= 10 ** 12 && value < 10 ** 16;

/** A number as text, and the one it stands for when signed numbers are written in zigzag. */
export function varintTexts(value: number | bigint): readonly string[] {
  if (!isLarge(value)) return [];
  const half = BigInt(value) / 2n;
  // Half of a time in microseconds has fifteen figures, too, and opens with an eight.
  const isZigzag = BigInt(value) % 2n === 0n && isIdentifier(half) && half < 5 * 10 ** 14;
  return isZigzag ? [String(value), String(half)] : [String(value)];
}

/** The numbers of a packed field, when one of them identifies and none is greater. */
export function packedTexts(bytes: Uint8Array): readonly string[] {
  if (bytes.length < 6 || bytes.length > 1024) return [];
  const cursor = new ByteCursor(bytes);
  const values: (number | bigint)[] = [];
  while (!cursor.atEnd) values.push(varintOf(cursor));
  const isSound = !cursor.failed && values.every((value) => value < 10 ** 16) && values.some(isIdentifier);
  return isSound ? values.filter(isLarge).map(String) : [];
}

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
