import {expect, it} from 'vitest';
import {hasEan13} from './ean.ts';

it.each([['3400935693099'], ['5901234123457'], ['4006381333931']])('takes %s', (digits) => {
  expect(hasEan13(digits)).toBe(true);
});

it.each([['3400935693098'], ['3400838022209'], ['340093569309'], ['34009356930990'], ['340093569309X']])(
  'refuses %s',
  (digits) => {
    expect(hasEan13(digits)).toBe(false);
  },
);
