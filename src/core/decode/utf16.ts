/**
 * UTF-16 (RFC 2781), little or big endian: as bytes, by its mark or by the zero that stands beside each
 * character of a French text; or as a text in which those zeros are still seen as NUL.
 */
import {bytesOfBinary} from './binary-string.ts';
import {fitted, type UnpackedText} from './piece.ts';

type Order = 'utf-16le' | 'utf-16be';

/** Bytes looked at before deciding. */
const sample = 2000;

/** The text of UTF-16 bytes, at most `room` characters; `undefined` when they are not. */
export function utf16Decoded(bytes: Uint8Array, room: number): UnpackedText | undefined {
  const order = orderOf(bytes);
  if (order === undefined) return undefined;
  const isLonger = bytes.length > 2 * room + 4;
  const head = paired(bytes.subarray(0, 2 * room + 4), order);
  const {text, cut} = fitted(new TextDecoder(order).decode(head), room);
  return {text, cut: cut || isLonger};
}

/** A last byte alone is a character in little endian, and nothing in big endian. */
function paired(bytes: Uint8Array, order: Order): Uint8Array {
  if (bytes.length % 2 === 0) return bytes;
  if (order === 'utf-16be') return bytes.subarray(0, -1);
  const padded = new Uint8Array(bytes.length + 1);
  padded.set(bytes);
  return padded;
}

/** The text behind one that has a NUL beside most characters, at most `room` characters of it. */
export function withoutNuls(text: string, room: number): UnpackedText | undefined {
  const head = text.slice(0, sample);
  const nuls = head.split('\0').length - 1;
  if (nuls < 4 || nuls < 0.4 * head.length) return undefined;
  const bytes = bytesOfBinary(text);
  const decoded = bytes === undefined ? undefined : utf16Decoded(bytes, room);
  // Four bytes a character, a mark lost, another alphabet between: the NULs still say nothing.
  return decoded ?? fitted(text.replaceAll('\0', ''), room);
}

function orderOf(bytes: Uint8Array): Order | undefined {
  if (bytes.length < 4) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [even, odd] = [zeros(bytes, 0), zeros(bytes, 1)];
  if (bytes.length < 8) return undefined;
  if ((odd > 0.8 && even < 0.1) || (odd >= 1 && even < 0.45)) return 'utf-16le';
  return (even > 0.8 && odd < 0.1) || (even >= 1 && odd < 0.45) ? 'utf-16be' : undefined;
}

/** The share of zeros at every other place; full-width forms have 0xff there. */
function zeros(bytes: Uint8Array, from: number): number {
  const end = Math.min(bytes.length, sample);
  let count = 0;
  for (let at = from; at < end; at += 2) if (bytes[at] === 0 || bytes[at] === 0xff) count += 1;
  return (2 * count) / end;
}
