import {expect, it} from 'vitest';
import {isMatricule} from './matricule.ts';

it.each([
  ['185057899990139', true],
  ['1 85 05 78 999 901 39', true],
  ['185057899990130', false],
  ['1850578999901', false],
  ['C98765', false],
])('tells whether %s is one: %s', (value, yes) => {
  expect(isMatricule(value)).toBe(yes);
});
