import {expect, it} from 'vitest';
import {percentDecoded} from './percent.ts';

it.each([
  ['a%20b+c', false, 'a b+c'],
  ['a%20b+c', true, 'a b c'],
  ['%C3%A9lodie', false, 'élodie'],
  ['%E9lodie', false, 'élodie'],
  ['100%', false, '100%'],
  ['100%&x=%31%38', false, '100%&x=18'],
  ['1%C2%A085', false, '1\u00a085'],
])('decodes %s (plus: %s) as %s', (text, plus, decoded) => {
  expect(percentDecoded(text, plus)).toBe(decoded);
});
