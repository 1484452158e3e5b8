/**
 * Recognised because the person typed it: a watched value is found in a sending in any case and with any
 * separator, backwards, split over neighbours, by the words of a long text, and as a hash. A short value
 * (a sphere, O+) counts only under a name that speaks of it.
 */
import type {Entry, Watched} from '../model.ts';
import {digested} from './digested.ts';
import {canonical} from './fold.ts';
import type {Found} from './found.ts';
import {namesCategory} from './named.ts';
import type {Pool} from './pool.ts';
import {type Match, scan} from './scan.ts';
import {shortFormOf} from './short.ts';
import {split} from './split.ts';

/** From here on a word speaks wherever it stands; a shorter one (« Lille ») as a whole value, or in company. */
const sure = 6;

/** Places kept of one sending: a page that repeats a value thousands of times says it once. */
const mostFound = 2000;

/** Every watched value that stands in a sending. */
export function typed(entries: readonly Entry[], pool: Pool): readonly Found[] {
  if (pool.watched.length === 0) return [];
  const parts = new Parts();
  const found: Found[] = [];
  for (const entry of entries) {
    if (found.length >= mostFound) break;
    const matches = entry.value.length < 4 ? [] : scan(entry.value, pool);
    if (matches.length > 0) found.push(...wholes(entry, matches, parts));
    for (const match of matches) if (match.pattern.kind === 'part') parts.add(match, entry);
    if (pool.short.size > 0) found.push(...short(entry, pool));
    if (pool.digests.size > 0) found.push(...digested(entry, pool));
  }
  return [...found, ...parts.enough(pool), ...split(entries, pool)];
}

function wholes(entry: Entry, matches: readonly Match[], parts: Parts): readonly Found[] {
  const met = matches.filter(({pattern}) => pattern.kind !== 'part');
  const isCompany = new Set(met.map(({pattern}) => pattern.of)).size > 1;
  return met.flatMap((match): readonly Found[] => {
    const {pattern, start, end} = match;
    const value = entry.value.slice(start, end);
    if (!isCompany && !speaks(entry, match)) return [];
    parts.done(pattern.of);
    const encoding = pattern.kind === 'reversed' ? [...entry.encoding, 'reversed'] : entry.encoding;
    return [foundOf(pattern.of, {...entry, encoding}, value)];
  });
}

/** Long enough, or all of its entry, or under its name. */
function speaks(entry: Entry, {pattern: {letters, of}}: Match): boolean {
  if (letters.length >= sure) return true;
  return canonical(entry.value.slice(0, 100)) === letters || namesCategory(entry.name, of.category);
}

function short(entry: Entry, pool: Pool): readonly Found[] {
  const form = entry.name === '' ? undefined : shortFormOf(entry.value);
  const known = form === undefined ? undefined : pool.short.get(form);
  return (known ?? [])
    .filter(({category}) => namesCategory(entry.name, category))
    .map((one) => foundOf(one, entry, entry.value));
}

const foundOf = ({category, certainty}: Watched, entry: Entry, value: string): Found => ({
  category,
  certainty,
  how: 'typed',
  entry,
  value,
});

/** The parts of long texts, as they are met in a sending. */
class Parts {
  readonly #met = new Map<Watched, Map<string, Entry>>();
  readonly #whole = new Set<Watched>();

  /** A value that was found whole: its parts say nothing more. */
  done(one: Watched): void {
    this.#whole.add(one);
  }

  add({pattern: {of, letters}}: Match, entry: Entry): void {
    const known = this.#met.get(of);
    if (known === undefined) this.#met.set(of, new Map([[letters, entry]]));
    else known.set(letters, entry);
  }

  /** The texts of which enough parts were met, each in the entry that holds one. */
  enough(pool: Pool): readonly Found[] {
    return [...this.#met].flatMap(([one, met]): readonly Found[] => {
      const [entry] = met.values();
      if (entry === undefined || this.#whole.has(one) || met.size < (pool.enough.get(one) ?? 1)) return [];
      return [foundOf(one, entry, one.value)];
    });
  }
}
