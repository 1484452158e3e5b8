/** How many digits a text holds, whatever stands between them; full-width ones count. */
export function digitsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) count += 1;
  }
  return count;
}
