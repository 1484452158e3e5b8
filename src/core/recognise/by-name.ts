/** Recognised by the name it is sent under: a key of a form, an object, a query, in the vocabulary's words. */
import {isPersonal} from '../categories.ts';
import type {Certainty, Entry} from '../model.ts';
import {type Measure, measureOf} from '../optics/measures.ts';
import type {Asked} from '../vocabulary/fields.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';
import {isDatum} from './datum.ts';
import type {Found} from './found.ts';
import {isPlausible} from './plausible.ts';
import type {Speaking} from './speaking.ts';

/** Values kept of one name: they stand in one place, and it is told once. */
const mostOfOne = 200;

/** What the names say of their values; surer in health context. */
export function byName(entries: readonly Entry[], speaking: Speaking, health: boolean): readonly Found[] {
  if (speaking.asked.size === 0) return [];
  const found: Found[] = [];
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const {name, value, where} = entry;
    const asked = name === '' || where === 'path' ? undefined : speaking.asked.get(name);
    if (asked === undefined) continue;
    const count = counts.get(name) ?? 0;
    if (count >= mostOfOne || !isPlausible(asked.category, value, name)) continue;
    if (!isDatum(asked.category, name, value) || isGibberish(entry)) continue;
    counts.set(name, count + 1);
    found.push(foundOf(asked, entry, health));
  }
  return hasPower(found, health) && !isScene(found)
    ? found
    : found.filter(({category}) => category !== 'optical-rx');
}

function foundOf({category, certainty}: Asked, entry: Entry, health: boolean): Found {
  // A yes in a payload may be a switch.
  const isSaid = !/^(?:true|1|on|x)$/i.test(entry.value) && (health || isPersonal(category));
  const sure: Certainty = certainty === 'certain' && isSaid ? 'certain' : 'likely';
  return {category, certainty: sure, how: 'named', entry, value: entry.value};
}

/** A short word is also the base64 of something: what nobody types is none of it. */
const isGibberish = ({value, encoding}: Entry): boolean =>
  encoding.at(-1) === 'base64' && value.length < 12 && /[^\p{L}\p{N}\s.,;:+'’"/()@!?%°&-]/u.test(value);

/**
 * Axes and additions alone are those of charts, curves and diameters those of every lens of a shop: a correction
 * has a sphere, a cylinder, or words of its own; and, off pages about health, a sign or quarters somewhere.
 */
const hasPower = (found: readonly Found[], health: boolean): boolean =>
  found.some(
    ({category, value, entry: {name}}) =>
      category === 'optical-rx' &&
      (speaksOfSight(name) || (tellsPower(name) && (health || !/^\d+$/.test(value)))),
  );

/** Of a scene in space: whole numbers on either side, and axes by their places. */
const isScene = (found: readonly Found[]): boolean =>
  found.every(
    ({category, value, entry: {name}}) =>
      category !== 'optical-rx' ||
      (/^\d{1,2}$/.test(value) &&
        /(?:^|[.[\]])(?:left|right)[.[\]]/i.test(name) &&
        (Number(value) < 4 || !/ax[ei]s?\]?$/i.test(name))),
  );

const speaksOfSight = (name: string): boolean =>
  spokenByName(name).some(
    ({category, level, phrase}) =>
      category === 'optical-rx' && level === 'strong' && !/ax[ei]|curve|courbure|rayon|diamet/.test(phrase),
  );

const powers: ReadonlySet<Measure | undefined> = new Set<Measure>(['sphere', 'cylinder', 'prism']);
const tellsPower = (name: string): boolean =>
  powers.has(measureOf(name.replace(/\]$/, '').replace(/^.*[.[\]/]/, ''))?.measure);
