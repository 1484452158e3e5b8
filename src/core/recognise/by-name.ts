/** Recognised by the name it is sent under: a key of a form, an object, a query, in the vocabulary's words. */
import {isPersonal} from '../categories.ts';
import type {Certainty, Entry} from '../model.ts';
import type {Found} from './found.ts';
import {isPlausible} from './plausible.ts';
import type {Speaking} from './speaking.ts';

/** What the names say of their values; surer in health context. */
export function byName(entries: readonly Entry[], speaking: Speaking, health: boolean): readonly Found[] {
  if (speaking.asked.size === 0) return [];
  return entries.flatMap((entry): readonly Found[] => {
    if (entry.name === '' || entry.where === 'path') return [];
    const asked = speaking.asked.get(entry.name);
    if (asked === undefined || !isPlausible(asked.category, entry.value, entry.name)) return [];
    const sure = asked.certainty === 'certain' && (health || isPersonal(asked.category));
    const certainty: Certainty = sure ? 'certain' : 'likely';
    return [{category: asked.category, certainty, how: 'named', entry, value: entry.value}];
  });
}
