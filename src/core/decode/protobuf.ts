/**
 * Protocol Buffers without their schema (protobuf.dev, "Encoding"), bare or in the frames of gRPC-Web:
 * texts and large numbers named by field numbers (`1.3`). There is no mark to know them by: a message
 * must fill its bytes to the end and hold words or a large number.
 */
import {ByteCursor} from './byte-cursor.ts';
import {Gathering} from './gathering.ts';
import {childPath} from './path.ts';
import type {Pieces} from './piece.ts';
import {fixedTexts, isLarge, packedTexts, plainText, varintOf, varintTexts} from './protobuf-values.ts';

/** Deeper than any message of a form; each level may cost one more look at the bytes. */
const deepest = 16;
const lastField = 32_767;
const mostFields = 5000;

interface Reading {
  readonly gathering: Gathering;
  /** A text of three characters or a large number was read: chance seldom writes those. */
  proven: boolean;
  /** Fields that may still be read: a megabyte of one tag byte would nest for seconds. */
  left: number;
}

/** The named values of Protocol Buffers, at most `most`; `undefined` when bytes are none. */
export function protobufValues(bytes: Uint8Array, most: number): Pieces | undefined {
  if (bytes.length < 4) return undefined;
  const reading: Reading = {gathering: new Gathering(most), proven: false, left: mostFields};
  const isFramed = bytes[0] === 0 || bytes[0] === 1;
  const isRead = isFramed ? readFrames(bytes, reading) : readMessage(bytes, '', 0, reading) && reading.proven;
  if (reading.left === 0) return undefined;
  // Asked last: few bytes read as a message to their end, and making a text of them costs most.
  return isRead && reading.gathering.size > 0 && !isWords(bytes) ? reading.gathering.found() : undefined;
}

/** Text is no message, though some texts could be read as one. */
const isWords = (bytes: Uint8Array): boolean => (bytes[0] ?? 0) >= 32 && plainText(bytes) !== undefined;

/** Frames of gRPC-Web: a byte of flags (1 compressed, 128 trailers), four of length, a message. */
function readFrames(bytes: Uint8Array, reading: Reading): boolean {
  const {gathering} = reading;
  const cursor = new ByteCursor(bytes);
  while (!cursor.atEnd && !gathering.isFull) {
    const flags = cursor.byte();
    const frame = cursor.take(Number(cursor.uint(4)));
    if (cursor.failed || (flags & 0x7e) !== 0) return false;
    if ((flags & 1) === 1) gathering.add('', frame);
    else if ((flags & 128) === 128) gathering.add('trailers', plainText(frame) ?? frame);
    else if (frame.length > 0 && !readMessage(frame, '', 0, reading)) return false;
  }
  return !cursor.failed;
}

/** Reads a message; false, and nothing kept, when it is none. */
function readMessage(bytes: Uint8Array, path: string, depth: number, reading: Reading): boolean {
  const {gathering, proven} = reading;
  const {size} = gathering;
  const cursor = new ByteCursor(bytes);
  while (!cursor.atEnd && !gathering.isFull && reading.left > 0) {
    reading.left -= 1;
    readField(cursor, path, depth, reading);
  }
  if (cursor.failed) {
    gathering.backTo(size);
    reading.proven = proven;
  }
  return !cursor.failed;
}

function readField(cursor: ByteCursor, path: string, depth: number, reading: Reading): void {
  const tag = Number(varintOf(cursor));
  const field = Math.floor(tag / 8);
  if (field > lastField || field < 1) cursor.fail();
  const name = childPath(path, String(field));
  const type = tag % 8;
  if (type === 0) readVarint(cursor, name, reading);
  else if (type === 1 || type === 5) {
    for (const text of fixedTexts(cursor.take(type === 1 ? 8 : 4))) {
      reading.gathering.add(name, text);
      reading.proven ||= /^\d{13,16}$/.test(text);
    }
  } else if (type === 2) readBytes(cursor.take(Number(varintOf(cursor))), name, depth, reading);
  // Groups are of another age.
  else cursor.fail();
}

function readVarint(cursor: ByteCursor, name: string, reading: Reading): void {
  const value = varintOf(cursor);
  for (const text of varintTexts(value)) reading.gathering.add(name, text);
  reading.proven ||= isLarge(value);
}

/** Text, or a message, or neither. What opens with a control character is a message before it is a text. */
function readBytes(bytes: Uint8Array, name: string, depth: number, reading: Reading): void {
  const text = plainText(bytes);
  const isText = text !== undefined && (bytes[0] ?? 32) >= 32;
  if (!isText && depth < deepest && readMessage(bytes, name, depth + 1, reading)) return;
  // Packed numbers, or bytes that hold something: only what is in them can tell.
  if (text === undefined) for (const number of packedTexts(bytes)) reading.gathering.add(name, number);
  reading.gathering.add(name, text ?? bytes);
  if (text !== undefined && text.trim().length >= 3) reading.proven = true;
}
