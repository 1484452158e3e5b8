/**
 * A correction told by its names: two measures or more of one object (`{s: -2.25, c: -0.5, a: 90}` under `R`),
 * each possible, one of them a power with its sign or its quarters; and a pupillary distance alone on a page about
 * health. Charts, spheres of a scene and parts of a bicycle have no powers.
 * Source: identifiers, notes of OPTRX and PD.
 */
import {kept, mostNamesKept} from '../kept.ts';
import type {Entry} from '../model.ts';
import {isEye, isPossible, type Measure, measureOf, worthOf} from '../optics/measures.ts';
import type {Found} from './found.ts';
import {toldBy} from './names.ts';

interface Part {
  readonly entry: Entry;
  readonly measure: Measure;
  readonly worth: number;
  readonly isBare: boolean;
}

/** Every correction and distance that names tell. */
export function eyes(
  entries: readonly Entry[],
  names: ReadonlySet<string>,
  health: boolean,
): readonly Found[] {
  const places = toldBy(names, placeOf);
  const distances = toldBy(names, health ? distanceOf : (name) => distanceBesidePower(name, names));
  if (places.size === 0 && distances.size === 0) return [];
  const objects = new Map<string, Part[]>();
  const found: Found[] = [];
  for (const entry of entries) {
    const place = places.get(entry.name);
    const isNamed = distances.has(entry.name);
    const worth =
      (isNamed || place !== undefined) && entry.value.length < 8 ? worthOf(entry.value) : undefined;
    if (worth === undefined) continue;
    if (isNamed && isDistance(worth)) found.push(foundOf('pupillary-distance', entry));
    if (place !== undefined)
      add(objects, place, {entry, measure: place.measure, worth, isBare: place.isBare});
  }
  for (const parts of objects.values())
    if (isCorrection(parts)) for (const {entry} of parts) found.push(foundOf('optical-rx', entry));
  return found;
}

const foundOf = (category: 'optical-rx' | 'pupillary-distance', entry: Entry): Found => ({
  category,
  certainty: 'likely',
  how: 'named',
  entry,
  value: entry.value,
});

/** Parts kept of one object. */
const mostParts = 40;

function add(objects: Map<string, Part[]>, {parent}: Place, part: Part): void {
  const parts = objects.get(parent) ?? [];
  objects.set(parent, parts);
  if (parts.length < mostParts) parts.push(part);
}

/** A measure of an eye, and the object that it stands in. */
interface Place {
  readonly measure: Measure;
  readonly parent: string;
  /** Neither the name nor what holds it speaks of an eye or a lens. */
  readonly isBare: boolean;
}

const mayTell =
  /k[12m]?[_-]?o[dgs]|kerato|sph|cyl|ax|add|pwr|pow|pui|bc|base|ray|dia|pris|(?:^|[.[\]])[a-z]{1,2}\]?$/i;

/** What a name measures: most names measure nothing. */
const placeOf = kept(mostNamesKept, (name): Place | undefined =>
  mayTell.test(name) ? readPlace(name.replace(/(?:\]|\.(?:value|valeur|val|amount))$/, '')) : undefined,
);

const lens = /^(?:lens(?:es)?|lentilles?|verres?|glasses|eyes?|yeux|oeil|rx|correction|refraction)$/i;

function readPlace(name: string): Place | undefined {
  const border = Math.max(name.lastIndexOf('.'), name.lastIndexOf('['), name.lastIndexOf(']'));
  const told = name.length - border > 25 ? undefined : measureOf(name.slice(border + 1));
  if (told === undefined) return undefined;
  const parent = name.slice(0, Math.max(border, 0));
  const holder = parent.replace(/(?:\[\d*\]|\])+$/, '').replace(/^.*[.[\]]/, '');
  const isBare = !told.ofEye && !isEye(holder) && !lens.test(holder);
  // Letters alone count under an eye only, and a power with what else a contact lens has.
  if (isBare && (name.length - border < 3 || !ofContactLens.has(told.measure))) return undefined;
  return {measure: told.measure, parent, isBare};
}

const ofContactLens: ReadonlySet<Measure> = new Set<Measure>(['power', 'curve', 'diameter']);

/** All that a contact lens is ordered by: `{bc: 8.6, dia: 14.2, power: -2.75}`. */
function isContactLens(parts: readonly Part[]): boolean {
  const has = (measure: Measure, fits: (worth: number) => boolean): boolean =>
    parts.some((part) => part.measure === measure && fits(part.worth));
  return (
    has('curve', (worth) => worth >= 7.5 && worth <= 9.5) &&
    has('diameter', (worth) => worth >= 13 && worth <= 16) &&
    has('power', (worth) => isPossible('power', worth) && (worth < 0 || worth % 0.5 !== 0))
  );
}

/** Both curves of a cornea, or one of each eye. */
const isCornea = (parts: readonly Part[]): boolean =>
  parts.length > 1 &&
  parts.every(({measure, worth}) => isPossible(measure, worth)) &&
  parts.some(({worth}) => !Number.isInteger(worth));

function isCorrection(all: readonly Part[]): boolean {
  const parts = all.filter(({isBare}) => !isBare);
  if (parts.length === 0) return isContactLens(all);
  if (isCornea(parts.filter(({measure}) => measure === 'cornea'))) return true;
  const measures = new Set(parts.map(({measure}) => measure));
  const powers = parts.filter(({measure}) => powered.has(measure));
  if (powers.length === 0 || !parts.every(({measure, worth}) => isPossible(measure, worth))) return false;
  // Letters alone are the keys of a pad, too: a sphere has its cylinder there.
  const isLettered = parts.every(({entry: {name}}) => /(?:^|[.[\]])[a-z]\]?$/i.test(name));
  if (isLettered && !(measures.has('sphere') && measures.has('cylinder'))) return false;
  // A motor has its power and its axis.
  if (![...measures].some((measure) => measure !== 'power' && measure !== 'axis')) return false;
  const isSigned = powers.some(({entry, worth}) => worth < 0 || /^\+|[.,]\d/.test(entry.value));
  return isSigned && (measures.size > 1 || powers.length > 1);
}

const powered: ReadonlySet<Measure> = new Set<Measure>(['sphere', 'cylinder', 'power']);

/** Whether a name is that of a distance: PD, EP, IPD, with its eye or without. */
const distanceOf = (name: string): true | undefined => distance.test(name) || undefined;
const distance =
  /(?:^|[._[-])(?:pd|ep|ipd|dp)(?:[_-]?(?:od|og|os|l|r|d|g|left|right|droite?|gauche|mm|vl|vp|far|near))?\]?$/i;

/** Off pages about health, the distance stands beside the sphere of its lens: `{sphere: '-2.25', ecart: '31.5'}`. */
const distanceBesidePower = (name: string, names: ReadonlySet<string>): true | undefined =>
  (distance.test(name) || /(?:^|[._[-])[eé]cart\]?$/i.test(name)) &&
  spheres.some((key) => names.has(name.replace(/[^.[\]]+(\]?)$/, `${key}$1`)))
    ? true
    : undefined;
const spheres: readonly string[] = ['sphere', 'sph', 'sphère', 'SPH', 'Sphere'];

/** Both eyes, or one. */
const isDistance = (worth: number): boolean => (worth >= 48 && worth <= 80) || (worth >= 22 && worth <= 40);
