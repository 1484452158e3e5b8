import {expect, it} from 'vitest';
import {digitsOf, isDecimalNumber, isRun, isText, shapeOf} from './shape.ts';

it.each([
  ['185057899990139', 15, 'run'],
  ['1j95hta', 3, 'run'],
  ['/produits/12/detail', 2, 'token'],
  ['btn-primary_2#x', 1, 'token'],
  ['1 85 05', 5, 'text'],
  ['-2.25', 3, 'decimal'],
  ['0.123', 4, 'decimal'],
  ['1.2.3', 3, 'text'],
  ['a.2', 1, 'text'],
  ['1850578999901.39', 15, 'text'],
  ['O+', 0, 'text'],
  ['élève', 0, 'text'],
  ['１８５', 3, 'text'],
  ['9'.repeat(60), 40, 'run'],
  ['9'.repeat(100), 40, 'text'],
  ['', 0, 'run'],
] as const)('tells %s: %i digits, a %s', (value, digits, kind) => {
  const shape = shapeOf(value);
  expect(digitsOf(shape)).toBe(digits);
  expect([isRun(shape), isDecimalNumber(shape), isText(shape)]).toEqual(
    ['run', 'decimal', 'text'].map((one) => one === kind),
  );
});
