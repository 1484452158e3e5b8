/** Where something stands in a text. */
export type Span = readonly [start: number, end: number];

/** The first match of a pattern whose first group holds; `shape` is global. */
export function spanOf(
  text: string,
  shape: RegExp,
  holds: (value: string, whole: string) => boolean,
): Span | undefined {
  for (const {0: whole, 1: value = '', index} of text.matchAll(shape)) {
    if (holds(value.trim(), whole)) return [index, index + whole.length];
  }
  return undefined;
}
