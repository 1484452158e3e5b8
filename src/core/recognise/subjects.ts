/**
 * The domain that short values name: a species, a kind of insurance, what ails a program. An animal counts only
 * under a name that says nothing itself (`espece: chien`): people are allergic to dogs.
 */
import type {Entry} from '../model.ts';
import {isElsewhere, type Setting, subjectOf} from '../vocabulary/setting.ts';
import {tokensOf} from '../vocabulary/tokens.ts';

/** Characters of a value that is read, and values of one sending. */
const longest = 40;
const most = 200;

/** The settings of another domain that the values make; `heard` are the names that speak of a datum. */
export function subjectsIn(entries: readonly Entry[], heard: ReadonlySet<string>): readonly Setting[] {
  const settings: Setting[] = [];
  let left = most;
  for (const {name, value, where} of entries) {
    if (
      value.length < 3 ||
      value.length > longest ||
      where === 'path' ||
      !/^\p{L}[\p{L}\d '’.-]+$/u.test(value)
    )
      continue;
    left -= 1;
    if (left < 0) break;
    const setting = subjectOf(tokensOf(value));
    if (isElsewhere(setting) && !(setting.has('animal') && heard.has(name))) settings.push(setting);
  }
  return settings;
}
