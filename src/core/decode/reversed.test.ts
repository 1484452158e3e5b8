import {expect, it} from 'vitest';
import {reversed} from './reversed.ts';

it('turns a text round', () => {
  expect(reversed('185')).toBe('581');
  expect(reversed('')).toBe('');
});
