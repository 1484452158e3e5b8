import {expect, it} from 'vitest';
import {digitsOf, kindOf, shapeOf} from './shape.ts';

it.each([
  ['185057899990139', 15, 'run'],
  ['1j95hta', 3, 'run'],
  ['/produits/12/detail', 2, 'token'],
  ['btn-primary_2#x', 1, 'token'],
  ['1 85 05', 5, 'text'],
  ['-2.25', 3, 'text'],
  ['O+', 0, 'text'],
  ['élève', 0, 'text'],
  ['１８５', 3, 'text'],
  ['9'.repeat(60), 40, 'run'],
  ['9'.repeat(100), 40, 'text'],
  ['', 0, 'run'],
] as const)('tells %s: %i digits, a %s', (value, digits, kind) => {
  const shape = shapeOf(value);
  expect([digitsOf(shape), kindOf(shape)]).toEqual([digits, kind]);
});
