import {expect, it} from 'vitest';
import {isLoinc} from './loinc.ts';

it.each([['8462-4'], ['29463-7'], ['101792-0'], ['718-7']])('takes %s', (value) => {
  expect(isLoinc(value)).toBe(true);
});

it.each([['8480-5'], ['29463-0'], ['2024-11'], ['06-12'], ['0-0'], ['84806'], ['LA6576-8'], ['']])(
  'refuses %s',
  (value) => {
    expect(isLoinc(value)).toBe(false);
  },
);
