import {describe, expect, it} from 'vitest';
import {isAddition, isAxis, isCylinder, isPower, isSphere, plainOptics} from './power.ts';

it.each([
  ['−2,25 × 90º', '-2.25 x 90°'],
  ['OD\u00a0–1,50', 'OD -1.50'],
  ['a, b', 'a, b'],
])('writes %s as %s', (text, plain) => {
  expect(plainOptics(text)).toBe(plain);
});

describe('isSphere', () => {
  it.each([['-2.25'], ['+ 0.12'], ['PL'], ['plan'], ['plano'], ['0'], ['-12.50']])('takes %s', (text) => {
    expect(isSphere(text)).toBe(true);
  });

  it.each([['-2.30'], ['-2.5'], ['-31.00'], ['12'], ['']])('refuses %s', (text) => {
    expect(isSphere(text)).toBe(false);
  });
});

it.each([
  ['-0.75', true],
  ['-10.25', false],
])('knows a cylinder: %s', (text, yes) => {
  expect(isCylinder(text)).toBe(yes);
});

it.each([
  ['090', true],
  ['181', false],
  ['', false],
])('knows an axis: %s', (text, yes) => {
  expect(isAxis(text)).toBe(yes);
});

it.each([
  ['2.25', true],
  ['+2.0', true],
  ['2.0', false],
  ['+10.00', false],
  ['0.25', false],
  ['-2.00', false],
])('knows an addition: %s', (text, yes) => {
  expect(isAddition(text)).toBe(yes);
});

it('takes half dioptres when asked', () => {
  expect([isPower('-2.5', 30), isPower('-2.5', 30, true)]).toEqual([false, true]);
});
