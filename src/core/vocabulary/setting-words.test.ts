import {expect, it} from 'vitest';
import {subjects, words} from './setting-words.ts';
import {tokensOf} from './tokens.ts';

const tokens = (text: string) => text.split(' ').flatMap(tokensOf);
const care = new Set(tokens(words.health));

it.each(Object.entries(words).filter(([kind]) => kind !== 'health'))('%s has no word of care', (_, text) => {
  expect(tokens(text).filter((token) => care.has(token))).toEqual([]);
});

it.each(Object.entries(subjects))('%s names as its subject no word of care', (_, text) => {
  expect(tokens(text).filter((token) => care.has(token))).toEqual([]);
});
