import * as stdnum from 'stdnum';
import {describe, expect, it} from 'vitest';
import {candidatesIn, keyOf, structureOf} from './number.ts';

describe('keyOf', () => {
  it.each([
    ['1850578999901', 39],
    ['285052A999903', 28],
    ['253072A073004', 43],
    ['284202B321025', 28],
    ['2850578998919', 1],
  ])('gives %s the key %i', (body, key) => {
    expect(keyOf(body)).toBe(key);
  });

  it('agrees with stdnum on 2,000 numbers', () => {
    for (let n = 0; n < 2000; n += 1) {
      const body = String(1_850_101_001_001 + n * 7_013_117).slice(0, 13);
      const number = body + String(keyOf(body)).padStart(2, '0');
      expect(stdnum.stdnum['FR']?.['nir']?.validate(number).isValid, number).toBe(true);
    }
  });
});

describe('structureOf', () => {
  it.each([
    ['1850578999901', 'plain'],
    ['2853078999902', 'unusual'],
    ['1856278999901', 'unusual'],
  ])('calls %s %s', (body, structure) => {
    expect(structureOf(body)).toBe(structure);
  });

  it.each([
    ['2850078999902'],
    ['2851378999902'],
    ['2854978999902'],
    ['2850500999903'],
    ['2850578000017'],
    ['2850578999000'],
    ['1850597012345'],
  ])('refuses %s', (body) => {
    expect(structureOf(body)).toBeUndefined();
  });
});

describe('candidatesIn', () => {
  it.each([
    ['185057899990139', '185057899990139'],
    ['1850578999901 39', '185057899990139'],
    ['1850578999901 - 39', '185057899990139'],
    ['1 85 05 78 999 901/39', '185057899990139'],
    ['1 85 05 78999 901 39', '185057899990139'],
    ['185 05 78999 901 39', undefined],
    ['1 85 05 78 999 90139', '185057899990139'],
    ['2 85 05 2a 999 903 28', '285052A99990328'],
  ])('reads %s as %s', (text, compact) => {
    expect(candidatesIn(text)[0]?.compact).toBe(compact);
  });
});
