/**
 * A free text that tells a health fact: under a name that asks for a reason or a remark (« motif », « message »),
 * words that mean nothing but health (« suivi de grossesse », « sérologie VIH ») make it one.
 * Source: the vocabulary's notes: a free-text area counts when its text holds a strong term.
 */
import {groupOf} from '../categories.ts';
import type {Category, Entry} from '../model.ts';
import {softened} from '../vocabulary/everyday.ts';
import {type Spoken, spokenIn} from '../vocabulary/speak.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';
import type {Found} from './found.ts';
import type {Limit} from './limit.ts';
import {toldBy} from './names.ts';
import type {Speaking} from './speaking.ts';

/** What such a name asks for. */
const asksFreely: ReadonlySet<Category> = new Set<Category>(['health-note', 'appointment-reason']);
/** Groups of words read of one text: labels are short, and remarks seldom long. */
const longest = 2000;
const window = 280;
/** Texts of one sending that are read: nobody writes as many remarks. */
const mostTexts = 1500;

/** Every free text whose words tell of health. */
export function byWords(
  entries: readonly Entry[],
  names: ReadonlySet<string>,
  {heard, asked}: Speaking,
  health: boolean,
  limit?: Limit,
): readonly Found[] {
  const free = toldBy(names, (name) => (asked.has(name) ? undefined : freeOf(name, heard)));
  if (free.size === 0) return [];
  const found: Found[] = [];
  let left = mostTexts;
  for (const entry of entries) {
    const category = free.get(entry.name);
    if (category === undefined || !/\p{L}{3}/u.test(entry.value)) continue;
    left -= 1;
    if (left < 0) break;
    if (tellsHealth(entry.value, health))
      found.push({category, certainty: 'likely', how: 'pattern', entry, value: entry.value});
  }
  if (left < 0) limit?.reach();
  return found;
}

/** As keys name it in English; in French it is « how ». */
const comment = /(?:^|[.[\]_-])comments?(?:\]|\[\])?$/i;

/** What a name asks for that asks for a free text. */
function freeOf(name: string, heard: ReadonlySet<string>): Category | undefined {
  const said = heard.has(name)
    ? spokenByName(name).find(({category}) => asksFreely.has(category))?.category
    : undefined;
  return said ?? (comment.test(name) ? 'health-note' : undefined);
}

/** One word in health context, else two, or one of those that mean a person's own health wherever they stand. */
function tellsHealth(text: string, health: boolean): boolean {
  const phrases = new Set<string>();
  for (let at = 0; at < Math.min(text.length, longest); at += window) {
    for (const spoken of softened(spokenIn(text.slice(at, at + window))).filter(isTelling)) {
      if (health || own.has(spoken.category)) return true;
      phrases.add(spoken.phrase);
    }
  }
  return phrases.size > 1;
}

/** Plants and pets have diseases, too. */
const own: ReadonlySet<Category> = new Set<Category>(['pregnancy', 'infectious']);

const isTelling = ({level, category}: Spoken): boolean =>
  level === 'strong' && groupOf(category) === 'health' && category !== 'document-upload';
