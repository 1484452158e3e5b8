import {expect, it} from 'vitest';
import {now, timeOf} from './clock.ts';

it('writes times as a report does', () => {
  expect(timeOf(1763740800000.25)).toBe('2025-11-21T16:00:00.000Z');
  expect(now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});
