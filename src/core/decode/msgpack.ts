/**
 * MessagePack (github.com/msgpack/msgpack, spec.md): maps with names, lists, texts, integers of 64 bits.
 * The root must be a map or a list that fills the bytes to their end: other bytes are refused early.
 */
import {ByteCursor} from './byte-cursor.ts';
import {Gathering} from './gathering.ts';
import {childPath} from './path.ts';
import type {Pieces} from './piece.ts';
import {utf8Of} from './utf8.ts';

/** Deeper than any form, and well within the stack. */
const deepest = 64;

/** The named values of MessagePack bytes, at most `most`; `undefined` when they are none. */
export function msgpackValues(bytes: Uint8Array, most: number): Pieces | undefined {
  const [first = 0] = bytes;
  const isRoot = (first > 0x80 && first <= 0x9f && first !== 0x90) || (first >= 0xdc && first <= 0xdf);
  if (!isRoot || bytes.length < 3) return undefined;
  const cursor = new ByteCursor(bytes);
  const gathering = new Gathering(most);
  readValue({cursor, gathering}, '', 0);
  const isSound = gathering.isFull || (cursor.atEnd && !cursor.failed);
  return isSound && gathering.size > 0 ? gathering.found() : undefined;
}

interface Reading {
  readonly cursor: ByteCursor;
  readonly gathering: Gathering;
}

function readValue(reading: Reading, path: string, depth: number): void {
  const {cursor, gathering} = reading;
  const type = cursor.byte();
  if ((type & 0xf0) === 0x80 || type === 0xde || type === 0xdf)
    readMap(reading, path, countOf(cursor, type), depth);
  else if ((type & 0xf0) === 0x90 || type === 0xdc || type === 0xdd)
    readList(reading, path, countOf(cursor, type), depth);
  else {
    const value = scalarOf(cursor, type);
    if (value !== undefined) gathering.add(path, value);
  }
}

/** How many values a list, or pairs a map, has. */
const countOf = (cursor: ByteCursor, type: number): number =>
  type <= 0x9f ? type & 15 : Number(cursor.uint(type % 2 === 0 ? 2 : 4));

/** What stands alone, as text or bytes; nothing for nil, true and false. */
function scalarOf(cursor: ByteCursor, type: number): string | Uint8Array | undefined {
  const sizeOf = (from: number): number => 2 ** (type - from);
  const length = (from: number): number => Number(cursor.uint(sizeOf(from)));
  if (type <= 0x7f) return String(type);
  if (type >= 0xe0) return String(type - 256);
  if (type <= 0xbf) return textFrom(cursor, type & 31);
  if (type === 0xc1) cursor.fail();
  if (type <= 0xc3) return undefined;
  if (type <= 0xc6) return cursor.take(length(0xc4));
  if (type <= 0xc9) return cursor.take(length(0xc7) + 1).subarray(1);
  if (type <= 0xcb) return String(cursor.float(type === 0xca ? 4 : 8));
  if (type <= 0xcf) return String(cursor.uint(sizeOf(0xcc)));
  if (type <= 0xd3) return signed(cursor.uint(sizeOf(0xd0)), sizeOf(0xd0));
  if (type <= 0xd8) return cursor.take(sizeOf(0xd4) + 1).subarray(1);
  return textFrom(cursor, length(0xd9));
}

/** An unsigned integer of `size` bytes as the signed one that it stands for. */
const signed = (value: number | bigint, size: number): string =>
  String(BigInt.asIntN(8 * size, BigInt(value)));

/** A text must be UTF-8: random bytes are not for long. */
function textFrom(cursor: ByteCursor, size: number): string | undefined {
  const text = utf8Of(cursor.take(size));
  if (text === undefined) cursor.fail();
  return text;
}

const mayGoOn = ({cursor, gathering}: Reading): boolean => !cursor.failed && !gathering.isFull;

function readList(reading: Reading, path: string, count: number, depth: number): void {
  if (depth >= deepest || count > reading.cursor.left) reading.cursor.fail();
  const inside = childPath(path, '[]');
  for (let at = 0; at < count && mayGoOn(reading); at += 1) readValue(reading, inside, depth + 1);
}

function readMap(reading: Reading, path: string, count: number, depth: number): void {
  if (depth >= deepest || 2 * count > reading.cursor.left) reading.cursor.fail();
  for (let at = 0; at < count && mayGoOn(reading); at += 1) {
    const key = keyFrom(reading.cursor);
    // A key long enough to be a value is read as one too, as in JSON.
    if (key.length >= 13) reading.gathering.add(path, key);
    readValue(reading, childPath(path, key), depth + 1);
  }
}

/** Keys are texts, or the numbers of columns. */
function keyFrom(cursor: ByteCursor): string {
  const type = cursor.byte();
  if (type <= 0x7f) return String(type);
  if (type >= 0xa0 && type <= 0xbf) return textFrom(cursor, type & 31) ?? '';
  if (type >= 0xd9 && type <= 0xdb) return textFrom(cursor, Number(cursor.uint(2 ** (type - 0xd9)))) ?? '';
  if (type >= 0xcc && type <= 0xcf) return String(cursor.uint(2 ** (type - 0xcc)));
  cursor.fail();
  return '';
}
