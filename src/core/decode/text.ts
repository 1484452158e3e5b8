/** Bytes as text: UTF-8, else windows-1252, which French forms still use. Binary content is said. */

export interface ReadText {
  readonly text: string;
  /** Control characters that no text holds: the content is packed, encrypted or a picture. */
  readonly binary: boolean;
}

/** Reads bytes as text. Never throws: every byte means something in windows-1252. */
export function textOf(bytes: Uint8Array): ReadText {
  const text = utf8(bytes);
  const binary = isPacked(bytes) || oddity(bytes) > (text === undefined ? 0.02 : 0.1);
  return {text: text ?? new TextDecoder('windows-1252').decode(bytes), binary};
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // A cut in the middle of a character is no reason to lose the rest.
    return cutUtf8(bytes);
  }
}

function cutUtf8(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, Math.max(0, bytes.length - 4)));
  return bytes.length > 4 && !head.includes('\ufffd') ? head : undefined;
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
