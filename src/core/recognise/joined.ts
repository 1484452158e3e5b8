/**
 * A NIR split over sibling values: 13 and a key of 2, or the printed groups (1 2 2 2 3 3 2), in the order
 * in which the form or the object holds them. Source: CNAM's NirField, a number and a second input for the key.
 */
import type {Entry} from '../model.ts';
import {candidatesIn, keyOf, structureOf} from '../nir/number.ts';
import {speaksOfNir} from '../vocabulary/speaks-of.ts';
import {tokensOf} from '../vocabulary/tokens.ts';
import type {Found} from './found.ts';
import {keyedApart} from './keyed-apart.ts';
import {compact, lengthOf, tellsTime} from './number-piece.ts';

/** Most siblings that one number is split over. */
const most = 7;

/** Every number that consecutive values make together, and every one whose key stands elsewhere. */
export function joined(entries: readonly Entry[], health: boolean): readonly Found[] {
  const found: Found[] = [];
  const used = new Set<Entry>();
  const keys: Entry[] = [];
  for (let start = 0; start < entries.length; start += 1) {
    const first = entries[start];
    if (first === undefined) continue;
    if (first.value.length === 2 && isKey(first.value)) keys.push(first);
    const run = isFirstFigure(first.value.charCodeAt(0)) ? runFrom(entries, start) : undefined;
    const number = run === undefined ? undefined : numberOf(run, health);
    if (number === undefined || run === undefined) continue;
    found.push(number);
    for (const entry of run) used.add(entry);
    start += run.length - 1;
  }
  return keys.length === 0 ? found : [...found, ...keyedApart(entries, keys, used)];
}

const isKey = (value: string): boolean => /^\d\d$/.test(value);
/** `1` or `2`: a number of another sex has no key that proves it. */
const isFirstFigure = (code: number): boolean => code === 0x31 || code === 0x32;

const piece = /^(?:\d[\d .-]{0,19}|\d?2[ABab]\d{0,11}|2[ABab])$/;

/** Consecutive values from `start` whose characters make exactly 15. */
function runFrom(entries: readonly Entry[], start: number): readonly Entry[] | undefined {
  const first = entries[start];
  const second = entries[start + 1];
  if (first === undefined || second === undefined || !isFirst(first.value, second.value)) return undefined;
  let length = 0;
  for (let at = start; at < Math.min(start + most, entries.length); at += 1) {
    const entry = entries[at];
    if (entry === undefined || entry.where !== first.where || !piece.test(entry.value)) return undefined;
    length += lengthOf(entry.value);
    if (length >= 15) return length === 15 && at > start ? entries.slice(start, at + 1) : undefined;
  }
  return undefined;
}

/** Cheap to know of most neighbours that they are none: two values of figures, not too long. */
function isFirst(first: string, second: string): boolean {
  const other = second.charCodeAt(0);
  return other >= 0x30 && other <= 0x39 && first.length + second.length <= longestPair;
}

/** Characters of two neighbours: fifteen, and the marks between them. */
const longestPair = 22;

function numberOf(run: readonly Entry[], health: boolean): Found | undefined {
  const [first] = run;
  const pieces = run.map(({value}) => compact(value));
  const number = pieces.join('');
  if (first === undefined || keyOf(number.slice(0, 13)) !== Number(number.slice(13))) return undefined;
  const structure = structureOf(number.slice(0, 13));
  if (structure === undefined || candidatesIn(pieces.join(' '))[0]?.compact !== number) return undefined;
  const named = run.some(({name}) => speaksOfNir(name));
  if (!named && (structure !== 'plain' || run.some(tellsTime) || looksStamped(run, health))) return undefined;
  const entry: Entry = {
    ...first,
    name: run
      .map(({name}) => name)
      .filter((name) => name !== '')
      .join('+'),
  };
  return {category: 'nir', certainty: named ? 'certain' : 'likely', how: 'pattern', entry, value: number};
}

/**
 * Thirteen bare digits and two more: an epoch in milliseconds and a counter, as often as not. It is a number
 * when the page is about health, when the second value is called a key, or when both are parts of one field.
 */
function looksStamped([first, second, ...more]: readonly Entry[], health: boolean): boolean {
  if (first === undefined || second === undefined || more.length > 0 || !/^\d{13}$/.test(first.value))
    return false;
  const isOneField = stemOf(first.name) === stemOf(second.name) && stemOf(first.name) !== '';
  return !health && !isOneField && !tokensOf(second.name).includes('cle');
}

/** The name without its number: `secu_1` and `secu_2` are one field. */
const stemOf = (name: string): string => name.replace(/[\W_]*\d+[\W_]*$/, '');
