import {expect, it} from 'vitest';
import {hasVerhoeff} from './verhoeff.ts';

it.each([['2363'], ['22298006'], ['73211009'], ['16217701000119102']])('takes %s', (digits) => {
  expect(hasVerhoeff(digits)).toBe(true);
});

it.each([['2364'], ['22298060'], ['22298007'], [''], ['22a'], ['2363 ']])('refuses %j', (digits) => {
  expect(hasVerhoeff(digits)).toBe(false);
});
