import {expect, it} from 'vitest';
import type {Category} from '../model.ts';
import {isDescribed, isListed} from './listings.ts';

const spoken = (category: Category, phrase: string) =>
  ({category, phrase, level: 'medium', length: 1}) as const;

it.each([
  ['lab-result', 'laboratoire', ['laboratoire'], ['horaire'], true],
  ['lab-result', 'laboratoire', ['laboratoire'], ['nom'], true],
  ['optical-rx', 'lentille', ['lentille'], ['prix'], true],
  ['optical-rx', 'lentille', ['lentille'], ['rayon'], false],
  ['pathology', 'diagnostic', ['diagnostic'], ['nom'], false],
  ['address', 'patient', ['patient'], ['adresse'], false],
] as const)(
  'of %s under %s the child %j %j describes an article or a place: %s',
  (category, phrase, before, last, yes) => {
    expect(isDescribed(spoken(category, phrase), before, last)).toBe(yes);
  },
);

it.each([
  ['address', ['store'], [], true],
  ['phone', ['pharmacie'], [], true],
  ['sex', ['filter'], [], true],
  ['sex', ['value'], ['facet'], true],
  ['name', ['patient'], ['clinique'], false],
  ['address', ['patient'], [], false],
  ['lab-result', ['laboratoire'], [], false],
] as const)('takes %s under %j for a listing: %j %s', (category, before, above, yes) => {
  expect(isListed(category, before, above)).toBe(yes);
});
