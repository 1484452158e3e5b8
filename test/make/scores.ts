/** Figures of a classifier: precision, recall and F1 of each category, and a table of them to read. */

export interface Judged {
  readonly wanted: string;
  readonly got: string;
}

export interface Score {
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well `means` is told from the rest: `means` says whether a category belongs to the sought ones. */
export function scoreOf(rows: readonly Judged[], means: (category: string) => boolean): Score {
  const hits = rows.filter(({wanted, got}) => means(wanted) && means(got)).length;
  const told = rows.filter(({got}) => means(got)).length;
  const n = rows.filter(({wanted}) => means(wanted)).length;
  const precision = told === 0 ? 1 : hits / told;
  const recall = n === 0 ? 1 : hits / n;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {n, precision, recall, f1};
}

/** The categories that the rows want, each with its score. */
export function scoresOf(rows: readonly Judged[]): ReadonlyMap<string, Score> {
  const wanted = [...new Set(rows.map((row) => row.wanted))].filter((category) => category !== 'none').sort();
  return new Map(
    wanted.map((category): [string, Score] => [category, scoreOf(rows, (one) => one === category)]),
  );
}

/** The mean of the F1 of the categories. */
export function macroOf(rows: readonly Judged[]): number {
  const all = [...scoresOf(rows).values()];
  return all.reduce((sum, {f1}) => sum + f1, 0) / all.length;
}

/** A row of the table. */
export function lineOf(name: string, {n, precision, recall, f1}: Score): string {
  const figures = [precision, recall, f1].map((one) => one.toFixed(3)).join('  ');
  return `${name.padEnd(28)}${String(n).padStart(4)}  ${figures}`;
}

/** The whole table, with a heading. */
export function tableOf(title: string, rows: readonly Judged[]): string {
  const head = `${title.padEnd(28)}   n  precision recall F1`;
  return [head, ...[...scoresOf(rows)].map(([name, score]) => lineOf(name, score))].join('\n');
}
