/**
 * CBOR (RFC 8949): maps with names, lists, texts, integers of 64 bits, floats; tags are passed over. The
 * root must be a map or a list that fills the bytes to their end: other bytes are refused early.
 */
import {ByteCursor} from './byte-cursor.ts';
import {Gathering} from './gathering.ts';
import {childPath} from './path.ts';
import type {Pieces} from './piece.ts';
import {utf8Of} from './utf8.ts';

/** Deeper than any form, and well within the stack. */
const deepest = 64;

/** What "indefinite length" is as a count, and the byte that ends it. */
const [endless, stop] = [-1, 0xff];

interface Reading {
  readonly cursor: ByteCursor;
  readonly gathering: Gathering;
}

/** The named values of CBOR bytes, at most `most`; `undefined` when they are none. */
export function cborValues(bytes: Uint8Array, most: number): Pieces | undefined {
  const [first = 0] = bytes;
  // A tag may stand before the root, the one that says "CBOR" above all.
  const isRoot = first > 0x80 && first <= 0xdb && first !== 0xa0;
  if (!isRoot || bytes.length < 3) return undefined;
  const reading = {cursor: new ByteCursor(bytes), gathering: new Gathering(most)};
  passTags(reading.cursor);
  const major = reading.cursor.peek() >> 5;
  if (major !== 4 && major !== 5) return undefined;
  readValue(reading, '', 0);
  const {cursor, gathering} = reading;
  const isSound = gathering.isFull || (cursor.atEnd && !cursor.failed);
  return isSound && gathering.size > 0 ? gathering.found() : undefined;
}

/** Tags (RFC 8949 §3.4) say what a value means; the value says enough. */
function passTags(cursor: ByteCursor): void {
  while (cursor.peek() >> 5 === 6) argumentOf(cursor, cursor.byte());
}

/** The argument of an initial byte: a length, a count, a number. */
function argumentOf(cursor: ByteCursor, initial: number): number | bigint {
  const short = initial & 31;
  if (short < 24) return short;
  if (short <= 27) return cursor.uint(2 ** (short - 24));
  if (short !== 31) cursor.fail();
  return endless;
}

function readValue(reading: Reading, path: string, depth: number): void {
  const {cursor, gathering} = reading;
  passTags(cursor);
  const initial = cursor.byte();
  const major = initial >> 5;
  if (major === 4 || major === 5) {
    const count = Number(argumentOf(cursor, initial));
    if (depth >= deepest || count > cursor.left) cursor.fail();
    else if (major === 4) readList(reading, path, count, depth);
    else readMap(reading, path, count, depth);
    return;
  }
  const value = scalarOf(cursor, initial);
  if (value !== undefined) gathering.add(path, value);
}

/** What stands alone, as text or bytes; nothing for null, true and false. */
function scalarOf(cursor: ByteCursor, initial: number): string | Uint8Array | undefined {
  const major = initial >> 5;
  if (major === 7) return floatOf(cursor, initial & 31);
  const argument = argumentOf(cursor, initial);
  if (major === 2) return argument === endless ? chunksOf(cursor) : cursor.take(Number(argument));
  if (major === 3)
    return textOf(cursor, argument === endless ? chunksOf(cursor) : cursor.take(Number(argument)));
  // An integer has no indefinite length.
  if (argument === endless) cursor.fail();
  return String(major === 0 ? argument : -1n - BigInt(argument));
}

function floatOf(cursor: ByteCursor, short: number): string | undefined {
  if (short >= 25 && short <= 27) return String(cursor.float(2 ** (short - 24)));
  if (short === 24) cursor.byte();
  else if (short < 20 || short > 23) cursor.fail();
  return undefined;
}

/** The chunks of a text or of bytes of indefinite length (RFC 8949 §3.2.3), joined. */
function chunksOf(cursor: ByteCursor): Uint8Array {
  const all: number[] = [];
  for (let initial = cursor.byte(); initial !== stop && !cursor.failed; initial = cursor.byte()) {
    const size = Number(argumentOf(cursor, initial));
    if (size < 0 || (initial >> 5 !== 2 && initial >> 5 !== 3)) cursor.fail();
    else for (const byte of cursor.take(size)) all.push(byte);
  }
  return Uint8Array.from(all);
}

/** A text must be UTF-8: random bytes are not for long. */
function textOf(cursor: ByteCursor, bytes: Uint8Array): string | undefined {
  const text = utf8Of(bytes);
  if (text === undefined) cursor.fail();
  return text;
}

/** Whether another item comes: by the count, or until the stop byte. */
function mayGoOn({cursor, gathering}: Reading, at: number, count: number): boolean {
  if (cursor.failed || gathering.isFull) return false;
  if (count !== endless) return at < count;
  if (cursor.peek() !== stop) return true;
  cursor.byte();
  return false;
}

function readList(reading: Reading, path: string, count: number, depth: number): void {
  const inside = childPath(path, '[]');
  for (let at = 0; mayGoOn(reading, at, count); at += 1) readValue(reading, inside, depth + 1);
}

function readMap(reading: Reading, path: string, count: number, depth: number): void {
  const {cursor, gathering} = reading;
  for (let at = 0; mayGoOn(reading, at, count); at += 1) {
    passTags(cursor);
    const initial = cursor.byte();
    // Keys are texts or integers; of other keys there is nothing to say.
    const key =
      initial >> 5 === 0 || initial >> 5 === 1 || initial >> 5 === 3 ? scalarOf(cursor, initial) : undefined;
    if (typeof key !== 'string') cursor.fail();
    else if (key.length >= 13) gathering.add(path, key);
    readValue(reading, childPath(path, String(key)), depth + 1);
  }
}
