/**
 * The domain that short values name: a species, a kind of insurance, what ails a program. An animal counts only
 * under a name that says nothing itself (`espece: chien`): people are allergic to dogs.
 */
import type {Entry} from '../model.ts';
import {isElsewhere, type Setting, settingOf, subjectOf} from '../vocabulary/setting.ts';
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

/** Values read for what they are about, at most. */
const mostRead = 300;

/** A dog's vaccines: one of the first values, or of their names, is of an animal. */
export const isOfAnimals = (entries: readonly Entry[]): boolean =>
  entries
    .slice(0, mostRead)
    .some(
      ({value}) => value.length < 20 && /^\p{L}/u.test(value) && settingOf(tokensOf(value)).has('animal'),
    );

/** Names of an animal's own: `animal.symptomes`, `cheval[nom]`. */
export const namesAnimals = (names: ReadonlySet<string>): boolean =>
  [...names].slice(0, mostRead).some((name) => settingOf(tokensOf(name)).has('animal'));
