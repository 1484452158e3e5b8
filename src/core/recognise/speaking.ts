/** What the names of a sending ask for, judged together: most names of most sendings say nothing. */
import type {Category, Entry} from '../model.ts';
import {type Asked, askedByNames} from '../vocabulary/fields.ts';
import type {Setting} from '../vocabulary/setting.ts';
import {speaksOfNir, spokenByName} from '../vocabulary/speaks-of.ts';
import {switches} from './datum.ts';
import {mostNames} from './names.ts';
import {subjectsIn} from './subjects.ts';

/** The names of a sending, heard; path segments have no name. */
export interface Speaking {
  /** What each name that asks for something asks for. */
  readonly asked: ReadonlyMap<string, Asked>;
  /** Every name that says anything, however softly. */
  readonly heard: ReadonlySet<string>;
}

/** Names judged together: those that say nothing still tell the setting (a parcel, a bank), up to a number. */
const mostTogether = 500;

/** Hears the names of the entries, up to a number; `health`: the page or the format is of health care. */
export function speakingIn(entries: readonly Entry[], health: boolean): Speaking {
  const names = new Set<string>();
  const heard = new Set<string>();
  const switched = new Set<string>();
  for (const {name, value, where} of entries) {
    if (name === '' || where === 'path' || names.has(name)) continue;
    if (names.size >= mostNames) break;
    if (value === 'true' && (switched.has(name) || isSwitch(name))) {
      switched.add(name);
      continue;
    }
    names.add(name);
    if (spokenByName(name).length > 0 || speaksOfNir(name)) heard.add(name);
  }
  if (heard.size === 0) return {asked: new Map(), heard};
  return {asked: judged(names, heard, health, subjectsIn(entries, heard)), heard};
}

/** What yes says of a person; it makes no claim, and no company: `demande_remboursement: true` is a switch. */
const facts: ReadonlySet<Category> = new Set<Category>([
  'pathology',
  'pregnancy',
  'infectious',
  'allergy',
  'vaccination',
  'disability',
  'drug',
  'health-note',
]);
const isSwitch = (name: string): boolean =>
  !spokenByName(name).some(({category}) => facts.has(category)) || switches.test(name);

function judged(
  names: ReadonlySet<string>,
  heard: ReadonlySet<string>,
  health: boolean,
  subjects: readonly Setting[],
): ReadonlyMap<string, Asked> {
  const together = [...(names.size > mostTogether ? heard : names)];
  const all = askedByNames(together, health, subjects);
  const asked = new Map<string, Asked>();
  together.forEach((name, at) => {
    const one = all[at];
    if (one !== undefined) asked.set(name, one);
  });
  return asked;
}
