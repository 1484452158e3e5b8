import {describe, expect, it} from 'vitest';
import {isIban, isRib, lengthOf} from './iban.ts';

// Specimens of the IBAN Registry.
describe('isIban', () => {
  it.each([
    ['FR1420041010050500013M02606'],
    ['FR7630006000011234567890189'],
    ['BE68539007547034'],
    ['DE89370400440532013000'],
    ['ES9121000418450200051332'],
    ['GB29NWBK60161331926819'],
    ['IT60X0542811101000000123456'],
    ['LU280019400644750000'],
    ['CH9300762011623852957'],
    ['MC5811222000010123456789030'],
    ['MT84MALT011000012345MTLCAST001S'],
    ['NL91ABNA0417164300'],
    ['PT50000201231234567890154'],
    ['NO9386011117947'],
  ])('takes %s', (value) => {
    expect(isIban(value)).toBe(true);
  });

  it.each([
    ['FR7630006000011234567890188', 'a wrong digit'],
    ['FR763000600001123456789018', 'one short'],
    ['ZZ7630006000011234567890189', 'no country'],
    ['FR76ABCDE000011234567890189', 'letters in the bank'],
    ['fr7630006000011234567890189', 'lower case'],
    ['', 'nothing'],
  ])('refuses %s: %s', (value) => {
    expect(isIban(value)).toBe(false);
  });
});

describe('isRib', () => {
  it.each([['20041010050500013M02606'], ['30006000011234567890189']])('takes %s', (value) => {
    expect(isRib(value)).toBe(true);
  });

  it.each([['30006000011234567890188'], ['00000000000000000000000'], ['3000600001']])(
    'refuses %s',
    (value) => {
      expect(isRib(value)).toBe(false);
    },
  );
});

it('knows the lengths', () => {
  expect([lengthOf('FR'), lengthOf('NO'), lengthOf('US')]).toEqual([27, 15, undefined]);
});
