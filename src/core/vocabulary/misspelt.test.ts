import {expect, it} from 'vitest';
import {sensesOfMisspelt} from './misspelt.ts';

it.each([
  ['grosssesse', 'pregnancy'],
  ['grossese', 'pregnancy'],
  ['telephonne', 'phone'],
  ['alergie', 'allergy'],
])('puts right the doubled letters of %s', (token, category) => {
  expect(sensesOfMisspelt(token).map((one) => one.category)).toContain(category);
});

it.each([['adressee'], ['cylindree'], ['axee'], ['grasse'], ['bonjour']])('leaves %s alone', (token) => {
  expect(sensesOfMisspelt(token)).toEqual([]);
});
