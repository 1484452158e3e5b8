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
  const bytes = Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16));
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}
