/** Keys that come numbered by the thousand: what they say, they say without the number. */

/** Fewest figures of a number that says nothing: « CIM-10 », « B12 » and « ALD 30 » are shorter. */
const fewest = 3;

/** A name without the number that it ends with, of three figures and more behind a letter or a mark. */
export function unnumbered(name: string): string {
  let end = name.length;
  while (end > 0 && isFigure(name.charCodeAt(end - 1))) end -= 1;
  return end === 0 || name.length - end < fewest ? name : name.slice(0, end);
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;
