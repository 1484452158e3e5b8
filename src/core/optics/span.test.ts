import {expect, it} from 'vitest';
import {spanOf} from './span.ts';

it('finds the first match that holds', () => {
  expect(spanOf('a1 a2 a3', /a(\d)/g, (value) => value === '2')).toEqual([3, 5]);
  expect(spanOf('a1', /a(\d)/g, () => false)).toBeUndefined();
});
