/**
 * Recognised because the person typed it: a watched value is found in a sending, in any case and with
 * any separator. Values of fewer than four characters are left to the names they are sent under.
 */
import type {Entry, Watched} from '../model.ts';
import type {Found} from './found.ts';

/** Shortest value that can be told from chance. */
const shortest = 4;
/** Longest value sought character by character; longer texts are sought as they stand. */
const longest = 64;
/** Beyond this a value is prose or a file: it is read that far. */
const readUpTo = 200_000;

/** Every watched value that stands in an entry. */
export function typed(entries: readonly Entry[], watched: readonly Watched[]): readonly Found[] {
  const sought = watched.flatMap((one) => {
    const pattern = patternOf(one.value);
    return pattern === undefined ? [] : [{one, pattern}];
  });
  return entries.flatMap((entry) =>
    sought.flatMap(({one: {category, certainty}, pattern}): readonly Found[] => {
      const value = pattern.exec(entry.value.slice(0, readUpTo))?.[0];
      return value === undefined ? [] : [{category, certainty, how: 'typed', entry, value}];
    }),
  );
}

/** What may stand between the characters of a value, and change on its way. */
const mark = '[\\s._/\\-\\u00a0\\u2007\\u2009\\u202f\\u2010-\\u2015]';
const marks = new RegExp(mark, 'g');
const separator = `${mark}{0,4}`;

/** The value with any separator between its characters, bounded on both sides; `undefined` when too short. */
function patternOf(value: string): RegExp | undefined {
  const text = value.trim();
  if (text.length > longest) return prose(text.slice(0, 500));
  const characters = Array.from(text.replace(marks, ''));
  if (characters.length < shortest) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])${characters.map(escaped).join(separator)}(?![\\p{L}\\p{N}])`, 'iu');
}

/** A text by its words: line ends and spaces change on their way. */
function prose(text: string): RegExp {
  return new RegExp(text.split(/\s+/).map(escaped).join('\\s{1,8}'), 'i');
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
