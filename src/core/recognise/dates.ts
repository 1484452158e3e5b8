/** The day that a typed value is, in the orders that French and international forms use. */

/** A day of the civil calendar. */
export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The day of a whole value: `12/05/1985`, `1/2/80`, `1985-05-12`, `12051985`, `19850512`. */
export function dateIn(value: string): Day | undefined {
  const text = value.trim();
  const ordered = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+((?:19|20)?\d\d)$/.exec(text);
  const glued = /^(\d\d)(\d\d)((?:19|20)\d\d)$/.exec(text);
  const sorted = /^((?:19|20)\d\d)(?:(\d\d)(\d\d)|[\s./-]+(\d{1,2})[\s./-]+(\d{1,2}))$/.exec(text);
  const read = ordered ?? glued ?? sorted?.reverse();
  const [day, month, year] = (read?.filter((part) => part !== undefined && part !== text) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return {day, month, year: year > 99 ? year : year + (year > 30 ? 1900 : 2000)};
}
