/**
 * A correction told by its names: two measures or more of one object (`{s: -2.25, c: -0.5, a: 90}` under `R`),
 * each possible, one of them a power with its sign or its quarters; and a pupillary distance alone on a page about
 * health. Charts, spheres of a scene and parts of a bicycle have no powers.
 * Source: identifiers, notes of OPTRX and PD.
 */
import type {Entry} from '../model.ts';
import {isEye, isPossible, type Measure, measureOf, worthOf} from '../optics/measures.ts';
import type {Found} from './found.ts';

interface Part {
  readonly entry: Entry;
  readonly measure: Measure;
  readonly worth: number;
}

/** Every correction and distance that names tell. */
export function eyes(entries: readonly Entry[], health: boolean): readonly Found[] {
  const objects = new Map<string, Part[]>();
  const found: Found[] = [];
  for (const entry of entries) {
    const {name, value} = entry;
    // Most values are no number of a few figures, most keys no short word.
    if (value.length > 7 || value === '' || name === '' || entry.where === 'path') continue;
    const first = value.charCodeAt(0);
    if (first > 57 && first < 8000) continue;
    if (health && isDistance(name, value)) found.push(foundOf('pupillary-distance', entry));
    const worth = worthOf(value);
    if (worth !== undefined) add(objects, entry, worth);
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

function add(objects: Map<string, Part[]>, entry: Entry, worth: number): void {
  const {name} = entry;
  const trimmed = name.endsWith(']') ? name.slice(0, -1) : name;
  const border = Math.max(trimmed.lastIndexOf('.'), trimmed.lastIndexOf('['), trimmed.lastIndexOf(']'));
  const told = trimmed.length - border > 25 ? undefined : measureOf(trimmed.slice(border + 1));
  if (told === undefined) return;
  const parent = trimmed.slice(0, Math.max(border, 0));
  const holder = parent.replace(/\]$/, '').replace(/^.*[.[\]]/, '');
  // Letters alone, and a power, count under an eye only.
  if (!told.ofEye && !isEye(holder)) return;
  const parts = objects.get(parent) ?? [];
  objects.set(parent, parts);
  if (parts.length < mostParts) parts.push({entry, measure: told.measure, worth});
}

function isCorrection(parts: readonly Part[]): boolean {
  const measures = new Set(parts.map(({measure}) => measure));
  const powers = parts.filter(({measure}) => powered.has(measure));
  if (powers.length === 0 || !parts.every(({measure, worth}) => isPossible(measure, worth))) return false;
  const isSigned = powers.some(({entry, worth}) => worth < 0 || /^\+|[.,]\d/.test(entry.value));
  return isSigned && (measures.size > 1 || powers.length > 1);
}

const powered: ReadonlySet<Measure> = new Set<Measure>(['sphere', 'cylinder', 'power']);

/** Both eyes, or one: PD, EP, IPD, with its eye or without. */
function isDistance(name: string, value: string): boolean {
  if (
    !/(?:^|[._[-])(?:pd|ep|ipd|dp)(?:[_-]?(?:od|og|os|l|r|d|g|left|right|droite?|gauche|mm|vl|vp|far|near))?\]?$/i.test(
      name,
    )
  )
    return false;
  const worth = worthOf(value);
  return worth !== undefined && worth >= 0 && ((worth >= 48 && worth <= 80) || (worth >= 22 && worth <= 40));
}
