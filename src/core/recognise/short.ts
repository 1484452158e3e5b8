/** Values too short to be told from chance (a sphere, O+): compared whole, numbers by what they are worth. */

/** Longest value, in characters, that is compared this way. */
export const longestShort = 24;

/** How a short value is compared: `-2,25` and `-2.250` are one number. `undefined` when there is nothing to compare. */
export function shortFormOf(value: string): string | undefined {
  if (value.length > longestShort) return undefined;
  const text = value.trim().replace(/[\u2212\u2013]/g, '-');
  const number = /^[+-]?\d{1,6}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
  if (number !== undefined) return `#${number}`;
  const bare = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\s\p{M}]+/gu, '');
  return bare === '' ? undefined : bare;
}
