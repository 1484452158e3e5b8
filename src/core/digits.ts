/** A long text is asked natively first: most hold no digit, or many. */
const long = 2000;
const digit = /[0-9\uff10-\uff19]/;

/** How many digits a text holds, whatever stands between them, counted up to `enough`; full-width ones count. */
export function digitsIn(text: string, enough = Number.POSITIVE_INFINITY): number {
  const start = text.length > long ? text.search(digit) : 0;
  if (start < 0) return 0;
  let count = 0;
  for (let at = start; at < text.length && count < enough; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) count += 1;
  }
  return count;
}
