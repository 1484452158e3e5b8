import {describe, expect, it} from 'vitest';
import {cip13In, isCip7, isCip13, isCis, isUcd} from './cip.ts';

describe('isCip13', () => {
  it.each([['3400935693099'], ['3400930065785']])('takes %s', (value) => {
    expect(isCip13(value)).toBe(true);
  });

  it.each([['3400838022209'], ['34009380222099'], ['5901234123457'], ['3400935693090'], ['']])(
    'refuses %s',
    (value) => {
      expect(isCip13(value)).toBe(false);
    },
  );
});

describe('cip13In', () => {
  it.each([
    ['3400935693099', '3400935693099'],
    ['34009 356 930 99', '3400935693099'],
    ['3 400935 693099', '3400935693099'],
    ['Coumadine (CIP 34009 356 930 99), le soir', '3400935693099'],
    ['010340093802220921SN1234', '3400938022209'],
    ['(01)03400938022209(21)SN1234', '3400938022209'],
  ])('reads %s', (value, cip) => {
    expect(cip13In(value)).toBe(cip);
  });

  it.each([['ref 3400935693098'], ['993400935693099'], ['0103400838022209'], ['x']])(
    'leaves %s alone',
    (value) => {
      expect(cip13In(value)).toBeUndefined();
    },
  );
});

it.each([
  ['3006578', true, false],
  ['9123456', false, true],
  ['3400891234567', false, true],
  ['1234567', false, false],
])('tells CIP7 from UCD: %s', (value, cip7, ucd) => {
  expect([isCip7(value), isUcd(value)]).toEqual([cip7, ucd]);
});

it.each([
  ['60234100', true],
  ['70234100', false],
])('knows a CIS: %s', (value, cis) => {
  expect(isCis(value)).toBe(cis);
});
