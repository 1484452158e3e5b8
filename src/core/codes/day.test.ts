import {expect, it} from 'vitest';
import {isDay} from './day.ts';

it.each([
  ['12/05/1985'],
  ['12.5.85'],
  ['12 - 05 - 1985'],
  ['12 05 1985'],
  ['1985-05-12'],
  ['1985-05-12T00:00:00.000Z'],
  ['1985/05/12'],
  ['12051985'],
  ['19850512'],
  ['12 mai 1985'],
  ['1er août 1950'],
  ['1 fevrier 1950'],
  ['May 12, 1985'],
  ['5/27/1985'],
])('takes %s', (value) => {
  expect(isDay(value)).toBe(true);
});

it.each([['32/05/1985'], ['12/13/1885'], ['1785-05-12'], ['12 lundi 1985'], ['1763740800000'], ['85'], ['']])(
  'refuses %s',
  (value) => {
    expect(isDay(value)).toBe(false);
  },
);
