/** Word tables, as they are written in the source. */

/** The words of a list, parted by single spaces. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
