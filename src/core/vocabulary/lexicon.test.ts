import {expect, it} from 'vitest';
import {isKnown, knownWords, phrases, sensesOf, sensesOfJoined} from './lexicon.ts';

it('knows a phrase by its tokens, and written as one word', () => {
  expect(sensesOf('groupe sanguin')).toContainEqual({category: 'blood-group', level: 'strong'});
  expect(sensesOfJoined('groupesanguin')).toContainEqual({category: 'blood-group', level: 'strong'});
});

it.each([['bonjour'], ['axed'], ['axer'], ['']])('does not know %j, which no row says', (word) => {
  expect(sensesOf(word)).toEqual([]);
  expect(sensesOfJoined(word)).toEqual([]);
});

it('knows the words of its phrases, and no other', () => {
  expect(isKnown('sanguin')).toBe(true);
  expect(isKnown('bonjour')).toBe(false);
  expect([...knownWords()]).toContain('sanguin');
  expect([...phrases()].length).toBeGreaterThan(1500);
});
