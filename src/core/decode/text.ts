/** Bytes as text: UTF-8, else windows-1252, which French forms still use. Binary content is said. */

export interface ReadText {
  readonly text: string;
  /** Control characters that no text holds: the content is packed, encrypted or a picture. */
  readonly binary: boolean;
}

/** Reads bytes as text. Never throws: every byte means something in windows-1252. */
export function textOf(bytes: Uint8Array): ReadText {
  return {text: utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes), binary: isBinary(bytes)};
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

/** More than one control character in ten, over the first 2,000 bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2000);
  let odd = 0;
  for (const byte of sample)
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 28 && byte !== 29)) odd += 1;
  return odd * 10 > sample.length;
}
