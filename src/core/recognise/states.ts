/**
 * A yes under the name of a state of health that is also a word of every day: « enceinte » is a loudspeaker,
 * « fumeur » a table outside. It is somebody's when the page is about health, or when a person's particulars stand
 * in the same object.
 */
import type {Category, Entry} from '../model.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';
import type {Found} from './found.ts';
import {toldBy} from './names.ts';

const states: ReadonlyMap<string, Category> = new Map<string, Category>([
  ['enceinte', 'pregnancy'],
  ['allaite', 'pregnancy'],
  ['menopausee', 'pregnancy'],
  ['fumeur', 'health-note'],
  ['fumeuse', 'health-note'],
  ['smoker', 'health-note'],
  ['porteurlentilles', 'optical-rx'],
  ['porteurdelentilles', 'optical-rx'],
  ['porteurlunettes', 'optical-rx'],
  ['porteurdelunettes', 'optical-rx'],
  ['portelentilles', 'optical-rx'],
  ['portelunettes', 'optical-rx'],
]);
const yes = /^(?:true|oui|yes|1|on)$/i;
const particulars: ReadonlySet<Category> = new Set<Category>([
  'name',
  'birth-date',
  'sex',
  'nir',
  'patient-id',
]);

/** Every state that is said of somebody. */
export function statesIn(
  entries: readonly Entry[],
  names: ReadonlySet<string>,
  health: boolean,
): readonly Found[] {
  const told = toldBy(names, stateOf);
  const said = told.size === 0 ? [] : entries.filter(({name, value}) => yes.test(value) && told.has(name));
  if (said.length === 0) return [];
  const about = health ? undefined : new Set([...objectsOfPersons(entries), ...objectsOfTerms(names)]);
  return said.flatMap((entry): readonly Found[] => {
    const category = told.get(entry.name);
    if (category === undefined || about?.has(parentOf(entry.name)) === false) return [];
    return [{category, certainty: 'likely', how: 'named', entry, value: entry.value}];
  });
}

/** Letters of every state. */
const mayTell = /nceint|llait|enop|umeu|moke|orte/;

function stateOf(name: string): Category | undefined {
  if (!mayTell.test(name)) return undefined;
  const key = name
    .slice(parentOf(name).length)
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
  return states.get(key.replace(/^(?:est|is)(?=.{6})/, ''));
}

const parentOf = (name: string): string =>
  name.slice(0, Math.max(name.lastIndexOf('.'), name.replace(/\]$/, '').lastIndexOf('['), 0));

/** The objects that hold how far a pregnancy is: no loudspeaker has weeks. */
const objectsOfTerms = (names: ReadonlySet<string>): readonly string[] =>
  [...names].filter((name) => /semaines?|trimestre|terme|amenorrhee|ddr/i.test(name)).map(parentOf);

/** The objects that hold a name, a birth date, a sex. */
const objectsOfPersons = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries
      .filter(({name}) =>
        spokenByName(name).some(({category, level}) => particulars.has(category) && level !== 'weak'),
      )
      .map(({name}) => parentOf(name)),
  );
