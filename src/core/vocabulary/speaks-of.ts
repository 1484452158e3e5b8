/** Whether the name of an entry (`patient.nir`, `crit_numInsee`) speaks of a category. */
import type {Category} from '../model.ts';
import {type Spoken, spokenIn} from './speak.ts';

/** Names that real portals give a NIR and that the vocabulary alone would leave to context. */
const nirNames = /(?:^|[._[\]-])(?:crit_)?num_?(?:insee|ss|secu)(?:$|[._[\]-])/i;

/** What a name says, its last part first: `assure.nir` is a NIR, `nir.date` is not one for sure. */
export function spokenByName(name: string): readonly Spoken[] {
  const known = heard.get(name);
  if (known !== undefined) return known;
  const spoken = listenTo(name);
  if (heard.size >= mostHeard) heard.clear();
  heard.set(name, spoken);
  return spoken;
}

/** Names come back by the thousand in one payload: what was heard is kept, up to a bound. */
const heard = new Map<string, readonly Spoken[]>();
const mostHeard = 4000;

function listenTo(name: string): readonly Spoken[] {
  const parts = name.split(/[.[\]/]+/).filter((part) => part !== '');
  const last = spokenIn(parts.at(-1) ?? '');
  return last.some(({level}) => level === 'strong')
    ? last
    : [...spokenIn(parts.slice(-2).join(' ')), ...last];
}

/** The loudest category of a name. */
export function loudestOf(name: string): Spoken | undefined {
  return spokenByName(name)[0];
}

/** A name under which a number of 13 digits is a NIR. */
export function speaksOfNir(name: string): boolean {
  return speaksOf(name, 'nir', 'ins') || nirNames.test(name);
}

/** A name that speaks, strongly, of one of the categories. */
export function speaksOf(name: string, ...sought: readonly Category[]): boolean {
  return spokenByName(name).some(({level, category}) => level === 'strong' && sought.includes(category));
}
