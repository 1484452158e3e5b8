/** What the names of a sending ask for, judged together: most names of most sendings say nothing. */
import type {Entry} from '../model.ts';
import {type Asked, askedByNames} from '../vocabulary/fields.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';

/** What each name that asks for something asks for; path segments have no name. */
export type Speaking = ReadonlyMap<string, Asked>;

/** Names judged together: those that say nothing still tell the setting (a parcel, a bank), up to a number. */
const mostTogether = 500;

/** Hears every name of the entries; `health`: the page or the format is of health care. */
export function speakingIn(entries: readonly Entry[], health: boolean): Speaking {
  const names = new Set<string>();
  const heard: string[] = [];
  for (const {name, where} of entries) {
    if (name === '' || where === 'path' || names.has(name)) continue;
    names.add(name);
    if (spokenByName(name).length > 0) heard.push(name);
  }
  if (heard.length === 0) return silence;
  const together = names.size > mostTogether ? heard : [...names];
  const asked = askedByNames(together, health);
  return new Map(
    together.flatMap((name, at) => {
      const one = asked[at];
      return one === undefined ? [] : [[name, one]];
    }),
  );
}

const silence: Speaking = new Map();
