import {expect, it} from 'vitest';
import {graver, gravest, milder} from './severity.ts';

it.each([
  ['critical', 'high'],
  ['high', 'medium'],
  ['low', 'info'],
  ['info', 'info'],
] as const)('steps %s down to %s', (from, to) => {
  expect(milder(from)).toBe(to);
});

it('keeps the graver', () => {
  expect(graver('low', 'high')).toBe('high');
  expect(gravest(['info', 'medium', 'low'])).toBe('medium');
  expect(gravest([])).toBeUndefined();
});
