import {expect, it} from 'vitest';
import {Prefixes} from './prefixes.ts';

const words = new Prefixes(['date', 'naissance', 'de', 'nom', 'nomade']);

it.each([
  ['datedenaissance', ['date', 'de', 'naissance']],
  ['nomade', ['nomade']],
  ['nomadedate', ['nomade', 'date']],
])('covers %s with whole words, the longest first', (token, pieces) => {
  expect(words.cover(token, 5)).toEqual(pieces);
});

it.each([['connaissance'], ['datex'], ['xdate'], ['dat'], ['danaissance']])('does not cover %s', (token) => {
  expect(words.cover(token, 5)).toBeUndefined();
});

it('covers with so many words and no more', () => {
  expect(words.cover('datedatedate', 2)).toBeUndefined();
});
