import {expect, it} from 'vitest';
import {gatheredBy} from './gathered-by.ts';

it.each([
  ['nothing', [], []],
  [
    'in the order of the first of each',
    ['bleu', 'ambre', 'brun'],
    [
      ['b', ['bleu', 'brun']],
      ['a', ['ambre']],
    ],
  ],
])('gathers %s', (_, items: readonly string[], expected) => {
  expect([...gatheredBy(items, (item) => item.charAt(0))]).toEqual(expected);
});
