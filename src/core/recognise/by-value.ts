/** Recognised by its own shape: every detector on every value that it may concern. */
import {detectors} from '../detectors/index.ts';
import {nir} from '../detectors/nir.ts';
import {digitsIn} from '../digits.ts';
import type {Detector, Entry} from '../model.ts';
import type {Found} from './found.ts';

/** Longest value that is read for its shape. */
const longest = 4 * 1024 * 1024;

/** Detectors by the digits they need, so that a value with few is asked of few. */
const byDigits = [...detectors].sort((one, other) => one.digits - other.digits);

/** What the values themselves say. */
export function byValue(entries: readonly Entry[], health: boolean): readonly Found[] {
  const found: Found[] = [];
  for (const entry of entries) {
    if (entry.value.length < 2 || entry.value.length > longest) continue;
    const digits = digitsIn(entry.value);
    for (const detector of byDigits) {
      if (detector.digits > digits) break;
      add(found, entry, detector, health);
    }
    if (digits >= 15) addBackwards(found, entry);
  }
  return found;
}

function add(found: Found[], entry: Entry, {id, detect}: Detector, health: boolean): void {
  const detection = detect(entry.value, {name: entry.name, health});
  if (detection === undefined) return;
  const {certainty, value} = detection;
  found.push({category: id, certainty, how: 'pattern', entry, value});
}

/** Longest text that is read backwards for a number. */
const longestBackwards = 10_000;

/** A number whose digits stand in reverse order: likely, as other numbers may look so. */
function addBackwards(found: Found[], entry: Entry): void {
  if (entry.value.length > longestBackwards) return;
  const turned = Array.from(entry.value).reverse().join('');
  const detection = nir.detect(turned, {name: '', health: false});
  if (
    detection?.certainty !== 'certain' ||
    found.some((one) => one.entry === entry && one.category === 'nir')
  )
    return;
  const encoding = [...entry.encoding, 'reversed'];
  found.push({
    category: 'nir',
    certainty: 'likely',
    how: 'pattern',
    entry: {...entry, encoding},
    value: detection.value,
  });
}
