import {expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {compact, lengthOf, tellsTime} from './number-piece.ts';

it.each([
  ['1 85 05', '18505'],
  ['2a', '2A'],
  ['78-999.901', '78999901'],
  ['', ''],
])('reads the characters of %j', (value, characters) => {
  expect(compact(value)).toBe(characters);
  expect(lengthOf(value)).toBe(characters.length);
});

it.each([
  ['event.ts', true],
  ['createdAt', true],
  ['nir', false],
  ['cle', false],
])('%s tells the time: %s', (name, tells) => {
  expect(tellsTime(entry(name, '1850578999901'))).toBe(tells);
});
