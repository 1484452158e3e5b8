import {expect, it} from 'vitest';
import {Limit} from './limit.ts';

it('tells whether it was reached', () => {
  const limit = new Limit();
  expect(limit.isReached).toBe(false);
  limit.reach();
  expect(limit.isReached).toBe(true);
});
