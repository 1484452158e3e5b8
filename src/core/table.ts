/** Reads the project's data tables: tab-separated, a heading row, `#` comments. */

/** The rows of a table, without comments and heading. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  const lines = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => line.split('\t'));
}
