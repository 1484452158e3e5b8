/**
 * The values that a person typed in sensitive fields of a tab: the only raw values that are kept, in
 * session memory, so that they are recognised in later sends. This file is their one owner; they die
 * with the tab.
 */
import type {Category, Watched} from '../core/model.ts';

/** A watched value with the field it was typed in: a correction replaces what it corrects. */
interface Typed extends Watched {
  readonly field: string;
  /** The person has sent the form that it was typed in. */
  readonly submitted?: true;
}

/** The pool of a tab, as it is stored. */
export type Pool = readonly Typed[];

/** Where a tab's pool is kept in session storage. */
export const poolKey = (tabId: number): string => `watched:${tabId}`;

/** Values kept of one tab. */
const most = 100;

/** The pool with one more value. What a person is still typing in a field replaces its beginning. */
export function withTyped(pool: Pool, category: Category, field: string, value: string): Pool {
  const text = value.trim();
  if (text === '' || pool.some((known) => known.category === category && known.value === text)) return pool;
  const others = pool.filter((known) => known.field !== field || !isDraft(known.value, text));
  return [...others, {category, certainty: 'certain' as const, value: text, field}].slice(-most);
}

/** One is the beginning of the other: the same value, written further or taken back. */
const isDraft = (before: string, now: string): boolean => now.startsWith(before) || before.startsWith(now);

/** The pool once the person has sent what stands in these fields. */
export function withSubmitted(pool: Pool, fields: ReadonlySet<string>): Pool {
  if (!pool.some(({field, submitted}) => fields.has(field) && submitted !== true)) return pool;
  return pool.map((typed) => (fields.has(typed.field) ? {...typed, submitted: true} : typed));
}

/** The fields in which a category was typed, when the person has sent none of them yet; nothing otherwise. */
export function unsentFields(pool: Pool, category: Category): readonly string[] | undefined {
  const typed = pool.filter((one) => one.category === category);
  if (typed.length === 0 || typed.some(({submitted}) => submitted === true)) return undefined;
  return [...new Set(typed.map(({field}) => field))];
}

/** The raw values, to be hidden wherever a page's words are shown. */
export function secretsOf(pool: Pool): readonly string[] {
  return pool.map(({value}) => value).filter((value) => value.length > 2);
}
