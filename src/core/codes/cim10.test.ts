import {expect, it} from 'vitest';
import {isCim10} from './cim10.ts';

it.each([['G45.9'], ['R56'], ['B24'], ['R53.+0'], ['U07.1'], ['E119'], ['h40.1'], ['G63.2*']])(
  'takes %s',
  (value) => {
    expect(isCim10(value)).toBe(true);
  },
);

it.each([['S72.000'], ['1A00'], ['A4'], ['I21.'], ['HTTP404'], ['']])('refuses %s', (value) => {
  expect(isCim10(value)).toBe(false);
});
