import {expect, it} from 'vitest';
import {isBloodGroup, isRhesus} from './blood.ts';

it.each([
  ['A+'],
  ['ab -'],
  ['O\u2212'],
  ['0+'],
  ['B Rh+'],
  ['A Rh D positif'],
  ['O rhésus négatif'],
  ['AB_POS'],
  ['O-NEG'],
  ['APOS'],
  ['AB'],
  ['A (Rh+)'],
  ['A2B+'],
])('takes %s', (value) => {
  expect(isBloodGroup(value)).toBe(true);
});

it.each([['C+'], ['groupe'], ['A1B2C3'], ['ABO'], ['A+B'], ['']])('refuses %s', (value) => {
  expect(isBloodGroup(value)).toBe(false);
});

it.each([
  ['+', true],
  ['Rh-', true],
  ['positif', true],
  ['rouge', false],
])('tells whether %s is a rhesus', (value, yes) => {
  expect(isRhesus(value)).toBe(yes);
});
