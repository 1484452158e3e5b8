/**
 * A NIR of thirteen characters whose key stands elsewhere in the sending: Chromium hands a form over with its names
 * sorted. Then one of the two names must speak.
 */
import type {Entry} from '../model.ts';
import {candidatesIn, keyOf, structureOf} from '../nir/number.ts';
import {speaksOfNir} from '../vocabulary/speaks-of.ts';
import {tokensOf} from '../vocabulary/tokens.ts';
import type {Found} from './found.ts';
import {namesCategory} from './named.ts';
import {compact, tellsTime} from './number-piece.ts';

/** Numbers without key that are tried against keys standing apart: more on one sending is no form. */
const mostApart = 20;

/** Every number that one of `all`, values of two figures, is the key of; `used` is part of a number already. */
export function keyedApart(
  entries: readonly Entry[],
  all: readonly Entry[],
  used: ReadonlySet<Entry>,
): readonly Found[] {
  const keys = all.filter((entry) => !used.has(entry));
  if (keys.length === 0) return [];
  const isNamed = keys.some(({name}) => namesCategory(name, 'nir'));
  const bodies: Entry[] = [];
  for (const entry of entries) {
    if (bodies.length >= mostApart) break;
    const {value, name} = entry;
    if (value.length < 13 || value.length > 20 || used.has(entry)) continue;
    if ((isNamed || speaksOfNir(name)) && isBody(value)) bodies.push(entry);
  }
  return bodies.flatMap((body) => {
    const number = compact(body.value);
    const sought = String(keyOf(number)).padStart(2, '0');
    const isNumber = candidatesIn(body.value)[0]?.compact === number && structureOf(number) !== undefined;
    const key = isNumber ? keys.find((one) => one.value === sought && belongs(body, one)) : undefined;
    if (key === undefined || !/^[12]/.test(number)) return [];
    const entry: Entry = {...body, name: `${body.name}+${key.name}`};
    return [
      {
        category: 'nir',
        certainty: speaksOfNir(body.name) ? 'certain' : 'likely',
        how: 'pattern',
        entry,
        value: number + key.value,
      },
    ] as const;
  });
}

/** Thirteen characters, whatever stands between them. */
const isBody = (value: string): boolean => /^[\d .\-AaBb]+$/.test(value) && compact(value).length === 13;

function belongs(body: Entry, key: Entry): boolean {
  if (body.where !== key.where) return false;
  if (speaksOfNir(body.name)) return true;
  const isKey = tokensOf(key.name).includes('cle');
  return isKey && structureOf(compact(body.value)) === 'plain' && !tellsTime(body);
}
