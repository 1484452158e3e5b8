import {expect, it} from 'vitest';
import {hasLuhn} from './luhn.ts';

it.each([['732829320'], ['73282932000074'], ['4111111111111111'], ['490154203237518']])(
  'accepts %s',
  (digits) => {
    expect(hasLuhn(digits)).toBe(true);
  },
);

it.each([['732829321'], ['000000000'], [''], ['73282932A']])('refuses %s', (digits) => {
  expect(hasLuhn(digits)).toBe(false);
});
