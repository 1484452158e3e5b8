import {describe, expect, it} from 'vitest';
import {iban} from './iban.ts';

const found = (value: string, name = '') => iban.detect(value, {name, health: false});

describe('iban', () => {
  it.each([
    ['FR7630006000011234567890189'],
    ['FR76 3000 6000 0112 3456 7890 189'],
    ['fr76 3000 6000 0112 3456 7890 189'],
    ['FR14 2004 1010 0505 0001 3M02 606'],
    ['FR76-3000-6000-0112-3456-7890-189'],
    ['BE68 5390 0754 7034'],
    ['LU28 0019 4006 4475 0000'],
    ['MC58 1122 2000 0101 2345 6789 030'],
    ['NO9386011117947'],
  ])('finds %s alone', (value) => {
    expect(found(value)).toEqual({certainty: 'certain', value});
  });

  it.each([
    ['IBAN : FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP', 'FR76 3000 6000 0112 3456 7890 189'],
    ['virement sur DE89370400440532013000.', 'DE89370400440532013000'],
  ])('finds the account in %s', (text, value) => {
    expect(found(text)?.value).toBe(value);
  });

  it('finds a RIB under its name only', () => {
    expect(found('20041 01005 0500013M026 06', 'rib')?.certainty).toBe('likely');
    expect(found('20041 01005 0500013M026 06')).toBeUndefined();
  });

  it.each([
    ['FR7630006000011234567890188', 'a wrong key'],
    ['FR763000600001123456789018900', 'too long'],
    ['XX7630006000011234567890189', 'no country'],
    ['QFR7630006000011234567890189', 'glued to a letter'],
    ['FR00 ABCD EFGH IJKL MNOP QRST UVW', 'letters'],
    ['GB29-4f3c-8a52-1c2d', 'a piece of a UUID'],
    ['44732829320', 'a VAT number'],
    ['FR44732829320', 'a VAT number with its country'],
  ])('leaves %s alone: %s', (value) => {
    expect(found(value)).toBeUndefined();
  });

  it('stays linear', () => {
    expect(found('FR76 '.repeat(4000))).toBeUndefined();
    expect(found('FR76'.repeat(4000))).toBeUndefined();
  });
});
