/** Recognised by the name it is sent under: a key of a form, an object, a query, in the vocabulary's words. */
import {isPersonal} from '../categories.ts';
import type {Certainty, Entry} from '../model.ts';
import type {Found} from './found.ts';
import {isPlausible} from './plausible.ts';
import type {Speaking} from './speaking.ts';

/** What the names say of their values. Strong words speak alone, medium ones in health context. */
export function byName(entries: readonly Entry[], speaking: Speaking, health: boolean): readonly Found[] {
  if (speaking.size === 0) return [];
  return entries.flatMap((entry): readonly Found[] => {
    if (entry.name === '' || entry.where === 'path') return [];
    const spoken = speaking
      .get(entry.name)
      ?.find(({level}) => level === 'strong' || (level === 'medium' && health));
    if (spoken === undefined || !isPlausible(spoken.category, entry.value)) return [];
    const sure = spoken.level === 'strong' && (health || isPersonal(spoken.category));
    const certainty: Certainty = sure ? 'certain' : 'likely';
    return [{category: spoken.category, certainty, how: 'named', entry, value: entry.value}];
  });
}
