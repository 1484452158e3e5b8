import {expect, it} from 'vitest';
import {isAtc} from './atc.ts';

it.each([['N02BE01'], ['J07BM'], ['B01A'], ['L01'], ['n02be01']])('takes %s', (value) => {
  expect(isAtc(value)).toBe(true);
});

it.each([['N02BE1'], ['NO2BE01'], ['Z02BE01'], ['add_to_cart'], ['N'], ['N02BE010'], ['']])(
  'refuses %s',
  (value) => {
    expect(isAtc(value)).toBe(false);
  },
);
