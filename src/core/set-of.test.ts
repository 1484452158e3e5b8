import {expect, it} from 'vitest';
import {setOf} from './set-of.ts';

it('holds each word once', () => {
  expect([...setOf('dt dd dt th')]).toEqual(['dt', 'dd', 'th']);
});

it('holds nothing else', () => {
  expect(setOf('dt dd').has('dt dd')).toBe(false);
});
