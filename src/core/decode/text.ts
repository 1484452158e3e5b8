/** Bytes as text: UTF-8, else windows-1252, which French forms still use. Binary content is said. */
import {utf8Of} from './utf8.ts';

export interface ReadText {
  readonly text: string;
  /** Control characters that no text holds: the content is packed, encrypted or a picture. */
  readonly binary: boolean;
  /** Some character is a control character that no text holds. */
  readonly odd: boolean;
  /** Its bytes are valid UTF-8. */
  readonly valid: boolean;
}

/** Reads bytes as text. Never throws: every byte means something in windows-1252. */
export function textOf(bytes: Uint8Array): ReadText {
  const text = utf8(bytes);
  const share = oddity(bytes);
  const binary = isPacked(bytes) || share > (text === undefined ? 0.02 : 0.1);
  return {
    text: text ?? new TextDecoder('windows-1252').decode(bytes),
    binary,
    odd: share > 0,
    valid: text !== undefined,
  };
}

function utf8(bytes: Uint8Array): string | undefined {
  return utf8Of(bytes) ?? (bytes.length > 4 ? cutUtf8(bytes) : undefined);
}

/** A cut in the middle of a character is no reason to lose the rest; an accent alone at the end is Latin-1. */
function cutUtf8(bytes: Uint8Array): string | undefined {
  const tail = [1, 2, 3].find((size) => (bytes[bytes.length - size] ?? 0) >= 0xc0);
  const head = tail === undefined ? undefined : utf8Of(bytes.subarray(0, -tail));
  return head !== undefined && /[\u0080-\uffff]/.test(head) ? head : undefined;
}

/** Starts of what compressors write: gzip (RFC 1952), zlib (RFC 1950), zstd (RFC 8878). */
const packed: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x78, 0x01],
  [0x78, 0x9c],
  [0x78, 0xda],
  [0x28, 0xb5, 0x2f, 0xfd],
];

const isPacked = (bytes: Uint8Array): boolean =>
  packed.some((start) => start.every((byte, at) => bytes[at] === byte));

/** The share of control characters that no text holds, over the first 2,000 bytes. Separators of HL7 and ANS are text. */
function oddity(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 2000);
  let odd = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || byte === 30 || byte === 31) odd += 1;
  return sample.length === 0 ? 0 : odd / sample.length;
}
