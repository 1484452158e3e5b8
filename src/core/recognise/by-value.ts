/** Recognised by its own shape: every detector on every value that it may concern. */
import {reversed} from '../decode/reversed.ts';
import {detectors} from '../detectors/index.ts';
import {nir} from '../detectors/nir.ts';
import type {Detector, Entry, Surroundings} from '../model.ts';
import type {Found} from './found.ts';
import type {Limit} from './limit.ts';
import {digitsOf, isDecimalNumber, isRun, isText, shapeOf} from './shape.ts';
import type {Speaking} from './speaking.ts';

/** Fewest digits of what a path or an id may hold: a phone number, a date. */
const fewestInToken = 8;
/** Places of one kind of datum that are kept: a sending that repeats it thousands of times says it once. */
const mostOfOne = 500;

/**
 * What may be spent on the values of one sending, what asking a detector costs beside the characters it reads, and
 * how many of these count: a sending of ten thousand texts full of figures is none that a form makes. From then on
 * only what has the digits of an identity is sought.
 */
const [mostEffort, effort, mostRead] = [3_000_000, 20, 80];
const gravest = nir.digits;

/** Detectors by the digits they need, so that a value with few is asked of few. */
const byDigits: readonly Detector[] = [...detectors].sort((one, other) => one.digits - other.digits);
/** Those that may recognise a run of letters and figures under a name that says nothing. */
const alone = byDigits.map((detector) => detector.alone === true);
/** Characters of the shortest of them: a NIR with its key, an IBAN of Norway; what is shorter needs a name. */
const shortestAlone = 15;

/** What the values themselves say. */
export function byValue(
  entries: readonly Entry[],
  {heard}: Pick<Speaking, 'heard'>,
  health: boolean,
  limit?: Limit,
): readonly Found[] {
  const found = byDigits.map((): Found[] => []);
  const backwards: Found[] = [];
  let turned = 0;
  let patience = mostEffort;
  for (const entry of entries) {
    const {value} = entry;
    if (value.length < 2) continue;
    const shape = shapeOf(value);
    const digits = digitsOf(shape);
    // Most values of most sendings: an id, a path, a count, under a name that says nothing.
    const says = heard.has(entry.name);
    if (!says && (isDecimalNumber(shape) || isInstant(value))) continue;
    const isSilent = !says && !isText(shape);
    const isAlone = isSilent && isRun(shape);
    if (isSilent && (isAlone ? value.length < shortestAlone : digits < fewestInToken)) continue;
    if (patience < 0 && digits < gravest) continue;
    const surroundings: Surroundings = {name: entry.name, health};
    for (let nth = 0; nth < byDigits.length; nth += 1) {
      const [detector, known] = [byDigits[nth], found[nth]];
      if (detector === undefined || known === undefined || detector.digits > digits) break;
      if (patience < 0 && detector.digits < gravest) continue;
      if (known.length >= mostOfOne || (isAlone && alone[nth] !== true)) continue;
      patience -= effort + Math.min(value.length, mostRead);
      add(known, entry, detector, surroundings);
    }
    if (digits >= 15 && turned < mostTurned) {
      turned += 1;
      addBackwards(backwards, entry);
    }
  }
  if (patience < 0) limit?.reach();
  return [...found.flat(), ...backwards];
}

/** A day and a time of ISO 8601, as programs write them (`2025-11-25T08:41:14Z`): told by two of its marks. */
const isInstant = (value: string): boolean =>
  value.charCodeAt(10) === 0x54 && value.charCodeAt(4) === 0x2d && value.length < 36;

function add(found: Found[], entry: Entry, detector: Detector, surroundings: Surroundings): void {
  const detection = detector.detect(entry.value, surroundings);
  if (detection === undefined) return;
  const {certainty, value} = detection;
  found.push({category: detector.id, certainty, how: 'pattern', entry, value});
}

/** Values of one sending that are read backwards for a number, and the longest of them. */
const mostTurned = 3000;
const longestBackwards = 10_000;

/** Thirteen figures of a NIR in a row, one mark or none between two of them. */
const row = /(?<![\dAB])(?:[\dABab][ ._/-]?){12}\d/;

/** A number whose digits stand in reverse order: likely, as other numbers may look so. */
function addBackwards(found: Found[], entry: Entry): void {
  if (entry.value.length > longestBackwards || !row.test(entry.value)) return;
  const turned = reversed(entry.value);
  const detection = nir.detect(turned, {name: '', health: false});
  if (detection?.certainty !== 'certain') return;
  const forwards = nir.detect(entry.value, {name: entry.name, health: false});
  if (forwards !== undefined) return;
  const encoding = [...entry.encoding, 'reversed'];
  const {value} = detection;
  found.push({category: 'nir', certainty: 'likely', how: 'pattern', entry: {...entry, encoding}, value});
}
