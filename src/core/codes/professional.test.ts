import {describe, expect, it} from 'vitest';
import {isAdeli, isFiness, isIdNat, isProfessional, isRpps} from './professional.ts';

describe('isRpps', () => {
  it.each([['99700610332'], ['10002422979'], ['01234567897']])('takes %s', (value) => {
    expect(isRpps(value)).toBe(true);
  });

  it.each([['99700592945'], ['01234534765'], ['00000000000'], ['A1234567897'], ['1000242297']])(
    'refuses %s',
    (value) => {
      expect(isRpps(value)).toBe(false);
    },
  );
});

describe('isFiness', () => {
  it.each([['010780054'], ['750100125'], ['2A0000014'], ['2b0000020']])('takes %s', (value) => {
    expect(isFiness(value)).toBe(true);
  });

  it.each([['010000025'], ['2C0000014'], ['000000000'], ['7A0000014'], ['75010012'], ['']])(
    'refuses %s',
    (value) => {
      expect(isFiness(value)).toBe(false);
    },
  );
});

describe('isIdNat', () => {
  it.each([['801234567897'], ['1750100125'], ['0879101558'], ['373282932000074']])('takes %s', (value) => {
    expect(isIdNat(value)).toBe(true);
  });

  it.each([['701234567897'], ['1750100126'], ['997005929440']])('refuses %s', (value) => {
    expect(isIdNat(value)).toBe(false);
  });
});

it.each([['879101558'], ['10002422979'], ['1750100125']])('takes %s as a professional number', (value) => {
  expect(isProfessional(value)).toBe(true);
});

it('knows an ADELI', () => {
  expect(isAdeli('879101558')).toBe(true);
});
