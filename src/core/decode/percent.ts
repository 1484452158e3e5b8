/** Percent-encoding (RFC 3986), and `+` for a space in forms (WHATWG URL). Malformed escapes stay as they are. */

/** Decodes `%xx` escapes as UTF-8, else as windows-1252; `plus` turns `+` into a space first. */
export function percentDecoded(text: string, plus: boolean): string {
  const spaced = plus ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    // Not UTF-8, or a lone percent sign: run by run, so that one bad escape does not hide the others.
    return spaced.replace(/(?:%[0-9A-Fa-f]{2})+/g, runDecoded);
  }
}

function runDecoded(run: string): string {
  const bytes = new Uint8Array(run.length / 3);
  let high = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = (nibble(run.charCodeAt(3 * at + 1)) << 4) | nibble(run.charCodeAt(3 * at + 2));
    bytes[at] = byte;
    high |= byte;
  }
  // Most runs are short and plain: a decoder for each would cost more than all else.
  if (high < 0x80 && bytes.length < 100) return String.fromCharCode(...bytes);
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** The value of a hex digit's character. */
const nibble = (code: number): number => (code < 58 ? code - 48 : (code | 32) - 87);
