/** UTF-8 (RFC 3629 §4), told before it is read: the engine's reader throws, which costs as much as a kilobyte. */

/** Bytes up to which a text is made by hand: the engine's reader has a cost of its own. */
const shortest = 48;

/** The text of UTF-8 bytes, without a byte order mark; `undefined` when they are none. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  if (bytes.length > 4096) return byEngine(bytes);
  if (!isUtf8(bytes)) return undefined;
  return bytes.length <= shortest ? shortText(bytes) : new TextDecoder().decode(bytes);
}

function byEngine(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // Expected: other encodings, and bytes that are no text.
    return undefined;
  }
}

/** Whether bytes are UTF-8. `cut`: a last character that breaks off is forgiven. */
export function isUtf8(bytes: Uint8Array, cut = false): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more = followersOf(byte);
    if (more === 0) return false;
    const next = bytes[at + 1];
    if (next !== undefined && !mayFollow(byte, next)) return false;
    for (let step = 1; step <= more; step += 1) {
      const follower = bytes[at + step];
      if (follower === undefined) return cut;
      if ((follower & 0xc0) !== 0x80) return false;
    }
    at += more;
  }
  return true;
}

/** How many bytes follow the first one of a character; 0 when it cannot be one. */
function followersOf(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
}

/** No form longer than it need be, no surrogate, nothing beyond U+10FFFF. */
function mayFollow(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  return first === 0xf0 ? second >= 0x90 : first !== 0xf4 || second < 0x90;
}

function shortText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : followersOf(first);
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let step = 1; step <= more; step += 1) code = (code << 6) | ((bytes[at + step] ?? 0) & 0x3f);
    text += String.fromCodePoint(code);
    at += more;
  }
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
