import {expect, it} from 'vitest';
import {isSnomed} from './snomed.ts';

it.each([['22298006'], ['73211009'], ['16217701000119102'], ['900000000000207008']])('takes %s', (value) => {
  expect(isSnomed(value)).toBe(true);
});

it.each([
  ['22298007'],
  ['38341030'],
  ['12345'],
  ['0738341003'],
  ['1234567890123456789'],
  ['22298306'],
  ['x'],
])('refuses %s', (value) => {
  expect(isSnomed(value)).toBe(false);
});
