import {expect, it} from 'vitest';
import {fitted} from './piece.ts';

it.each([
  ['abc', 3, {text: 'abc', cut: false}],
  ['abcd', 3, {text: 'abc', cut: true}],
])('keeps of %s what fits in %i', (text, room, expected) => {
  expect(fitted(text, room)).toEqual(expected);
});
