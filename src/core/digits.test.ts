import {expect, it} from 'vitest';
import {digitsIn} from './digits.ts';

it.each([
  ['1 85 05 78 999 901 39', 15],
  ['2a', 1],
  ['', 0],
  ['sans chiffre', 0],
])('counts in %j %i digits', (text, count) => {
  expect(digitsIn(text)).toBe(count);
});
