/**
 * A laboratory result in pieces: what was measured, the number and the unit as neighbours of one object or row
 * (`{label: 'Glycémie', value: '1,26', unit: 'g/L'}`). They are read together, as a text would write them.
 */
import {codeNames} from '../biology/codes.ts';
import {labResult} from '../detectors/lab-result.ts';
import type {Certainty, Entry} from '../model.ts';
import {isElsewhere} from './elsewhere.ts';
import type {Found} from './found.ts';
import type {Limit} from './limit.ts';

/** Neighbours looked at on either side of a unit. */
const reach = 6;

/** Units and outcomes of one sending whose neighbours are read: no report of a laboratory has as many. */
const mostRead = 2000;
/** Characters of a unit, and of how a test came out. */
const longest = 14;
/** Cheap to know of most values that they are none. */
const mayBeUnit = (value: string): boolean => (value.length < 3 ? value !== '' : value.includes('/'));

const unit = /^(?:[\p{L}µμ%]{1,8}\/[\p{L}\d.,²/ ]{1,12}|[%]|fL|pg)$/u;
const number = /^[<>≤≥]?\s?\d{1,6}(?:[.,]\d{1,4})?$/;
const words = /^\p{L}[\p{L}\d .,()'’/-]{1,60}$/u;

/** Every result whose three pieces stand side by side. */
export function measured(entries: readonly Entry[], health: boolean, limit?: Limit): readonly Found[] {
  const found: Found[] = [];
  let left = mostRead;
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry === undefined || entry.value.length > longest) continue;
    const {value} = entry;
    const isUnit = mayBeUnit(value) && unit.test(value);
    if (!isUnit && !(mayBeOutcome(value) && outcome.test(value))) continue;
    left -= 1;
    if (left < 0) break;
    const around = isUnit ? resultAround : outcomeAround;
    const result = around(entries, at, entry, health);
    if (result !== undefined && !isElsewhere('lab-result', result.entry.name, '')) found.push(result);
  }
  if (left < 0) limit?.reach();
  return found;
}

/** How a test came out, told by its first letter and its length. */
function mayBeOutcome(value: string): boolean {
  const first = value.charCodeAt(0) | 32;
  return value.length > 2 && (first === 0x70 || first === 0x6e || first === 0x64);
}
const outcome = /^(?:positi(?:f|ve?)|n[ée]gati(?:f|ve)|(?:non |not )?d[ée]tect(?:[ée]e?|ed)|pos|neg)$/i;

/** A test and how it came out (`{test: 'PCR SARS-CoV-2', statut: 'Positif'}`). */
function outcomeAround(
  entries: readonly Entry[],
  at: number,
  own: Entry,
  health: boolean,
): Found | undefined {
  for (const label of rowOf(entries, at, own)) {
    if (!words.test(label.value)) continue;
    const detection = labResult.detect(`${label.value} : ${own.value}`, {name: '', health});
    if (detection !== undefined) return foundOf(own, detection.certainty);
  }
  return undefined;
}

const foundOf = (entry: Entry, certainty: Certainty): Found => ({
  category: 'lab-result',
  certainty,
  how: 'pattern',
  entry,
  value: entry.value,
});

/** What stands beside an entry in its object; of a row, whose cells have one name, what stands before. */
function rowOf(entries: readonly Entry[], at: number, own: Entry): readonly Entry[] {
  if (own.name.endsWith('[]') || entries[at - 1]?.name === own.name)
    return entries.slice(Math.max(0, at - 2), at).filter((entry) => entry.name === own.name);
  const parent = parentOf(own.name);
  return entries
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((entry) => entry !== own && parentOf(entry.name) === parent && entry.name !== own.name);
}

function resultAround(entries: readonly Entry[], at: number, own: Entry, health: boolean): Found | undefined {
  const row = rowOf(entries, at, own);
  for (const entry of row.filter(({value}) => number.test(value))) {
    for (const label of row.filter(({value}) => words.test(value))) {
      const analyte = codeNames.get(label.value.toLowerCase()) ?? label.value;
      const detection = labResult.detect(`${analyte} : ${entry.value} ${own.value}`, {name: '', health});
      if (detection !== undefined) return foundOf(entry, detection.certainty);
    }
  }
  return undefined;
}

/** What a name stands under: `resultats[]` of `resultats[].unite`. FHIR puts number and unit one level down. */
function parentOf(name: string): string {
  const path = name.replace(
    /\.?(?:valueQuantity|quantity|code|text|coding|display|value)\b(?:\[\])?(?=\.)/gi,
    '',
  );
  const border = path.lastIndexOf('.');
  return border < 0 ? '' : path.slice(0, border);
}
