/** The names of a sending that speak, each heard once: most names of most sendings say nothing. */
import type {Entry} from '../model.ts';
import type {Spoken} from '../vocabulary/speak.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';

/** What each name that speaks says, loudest first; path segments have no name. */
export type Speaking = ReadonlyMap<string, readonly Spoken[]>;

/** Hears every name of the entries. */
export function speakingIn(entries: readonly Entry[]): Speaking {
  const speaking = new Map<string, readonly Spoken[]>();
  const known = new Set<string>();
  for (const {name, where} of entries) {
    if (name === '' || where === 'path' || known.has(name)) continue;
    known.add(name);
    const spoken = spokenByName(name);
    if (spoken.length > 0) speaking.set(name, spoken);
  }
  return speaking;
}
