/** The parts of typed texts, as they are met in a sending: enough of them together are the text. */
import type {Certainty, Entry, Watched} from '../model.ts';
import {parentOf} from './company.ts';
import type {Found} from './found.ts';
import type {Pool} from './pool.ts';
import type {Match} from './scan.ts';
import {isOrdinary, namesOf} from './worth.ts';

/** Longest value in which the words of a name count together. */
const longestOfName = 200;

export class Parts {
  readonly #met = new Map<Watched, Map<string, Map<string, Entry>>>();
  readonly #whole = new Set<Watched>();

  /** A value that was found whole: its parts say nothing more. */
  done(one: Watched): void {
    this.#whole.add(one);
  }

  /** A sentence may be spread over a sending; the words of a name stand in one object. */
  add({pattern: {of, letters}}: Match, entry: Entry): void {
    const isName = namesOf(of).length > 0;
    if (isName && entry.value.length > longestOfName) return;
    const place = isName ? `${entry.where} ${parentOf(entry.name)}` : '';
    const places = this.#met.get(of) ?? new Map<string, Map<string, Entry>>();
    const known = places.get(place) ?? new Map<string, Entry>();
    if (!known.has(letters)) known.set(letters, entry);
    this.#met.set(of, places.set(place, known));
  }

  /** The texts of which enough parts were met, each in the entry that holds one. */
  enough(pool: Pool): readonly Found[] {
    return [...this.#met].flatMap(([one, places]): readonly Found[] => {
      const least = pool.enough.get(one) ?? 1;
      const met = [...places.values()].find(({size}) => size >= least);
      const [entry] = met?.values() ?? [];
      if (entry === undefined || this.#whole.has(one)) return [];
      const {category, value} = one;
      return [{category, certainty: certaintyOf(one), how: 'typed', entry, value}];
    });
  }
}

/** A word of every day may stand beside a usual name by chance. */
function certaintyOf(one: Watched): Certainty {
  const names = namesOf(one);
  return names.some(isOrdinary) ? 'likely' : one.certainty;
}
