import {expect, it} from 'vitest';
import {sensesOf, sensesOfGlued} from './lexicon.ts';

it('knows a phrase by its tokens, and written as one word', () => {
  expect(sensesOf(['groupe', 'sanguin'])).toContainEqual({category: 'blood-group', level: 'strong'});
  expect(sensesOfGlued('groupesanguin')).toContainEqual({category: 'blood-group', level: 'strong'});
});

it('does not know what no row says', () => {
  expect(sensesOf(['bonjour'])).toEqual([]);
  expect(sensesOfGlued('bonjour')).toEqual([]);
});
