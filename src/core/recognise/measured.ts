/**
 * A laboratory result in pieces: what was measured, the number and the unit as neighbours of one object or row
 * (`{label: 'Glycémie', value: '1,26', unit: 'g/L'}`). They are read together, as a text would write them.
 */
import {labResult} from '../detectors/lab-result.ts';
import type {Entry} from '../model.ts';
import type {Found} from './found.ts';

/** Neighbours looked at on either side of a unit. */
const reach = 6;

/** Cheap to know of most values that they are none. */
const mayBeUnit = (value: string): boolean =>
  value.length < 15 && (value.length < 3 || value.includes('/')) && value !== '';

const unit = /^(?:[\p{L}µμ%]{1,8}\/[\p{L}\d.,²/ ]{1,12}|[%]|fL|pg)$/u;
const number = /^[<>≤≥]?\s?\d{1,6}(?:[.,]\d{1,4})?$/;
const words = /^\p{L}[\p{L}\d .,()'’/-]{1,60}$/u;

/** Every result whose three pieces stand side by side. */
export function measured(entries: readonly Entry[], health: boolean): readonly Found[] {
  const found: Found[] = [];
  entries.forEach((entry, at) => {
    if (!mayBeUnit(entry.value) || !unit.test(entry.value)) return;
    const result = resultAround(entries, at, entry, health);
    if (result !== undefined) found.push(result);
  });
  return found;
}

function resultAround(entries: readonly Entry[], at: number, own: Entry, health: boolean): Found | undefined {
  const parent = parentOf(own.name);
  const row = entries
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((entry) => entry !== own && parentOf(entry.name) === parent && entry.name !== own.name);
  for (const entry of row.filter(({value}) => number.test(value))) {
    for (const label of row.filter(({value}) => words.test(value))) {
      const detection = labResult.detect(`${label.value} : ${entry.value} ${own.value}`, {name: '', health});
      if (detection === undefined) continue;
      return {
        category: 'lab-result',
        certainty: detection.certainty,
        how: 'pattern',
        entry,
        value: entry.value,
      };
    }
  }
  return undefined;
}

/** What a name stands under: `resultats[]` of `resultats[].unite`. FHIR puts number and unit one level down. */
function parentOf(name: string): string {
  const path = name.replace(/\.?(?:valueQuantity|quantity|code|text|coding|display)\b(?:\[\])?/gi, '');
  const border = path.lastIndexOf('.');
  return border < 0 ? '' : path.slice(0, border);
}
