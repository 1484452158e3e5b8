import {describe, expect, it} from 'vitest';
import type {Category, Watched} from '../model.ts';
import {spellingsOf} from './spellings.ts';

const watched = (category: Category, value: string): Watched => ({category, certainty: 'certain', value});

describe('spellingsOf', () => {
  it.each<[Category, string, string[]]>([
    ['nir', '185057899990139', ['1850578999901', '1 85 05 78 999 901 39', '1 85 05 78 999 901']],
    ['nir', '1850578999901', ['185057899990139']],
    ['nir', '2 85 05 2A 999 903 28', ['285052A99990328', '285052a99990328', '285052A999903']],
    ['email', ' Jeanne.Martin@Exemple.test ', ['jeanne.martin@exemple.test', 'Jeanne.Martin@Exemple.test']],
    ['email', 'j.m+site@exemple.test', ['j.m@exemple.test']],
    ['phone', '06 12 34 56 78', ['0612345678', '+33612345678', '33612345678']],
    ['iban', 'FR7630006000011234567890189', ['FR76 3000 6000 0112 3456 7890 189']],
    ['amc-member', '00 1234 X', ['001234X']],
    ['name', 'Léa Trousseau', ['léa trousseau', 'lea trousseau', 'trousseau']],
    ['birth-date', '12/05/1985', ['19850512', '1985-05-12', '12/05/1985']],
  ])('%s: %s as %j', (category, value, forms) => {
    expect(spellingsOf(watched(category, value))).toEqual(expect.arrayContaining(forms));
  });

  it.each<[Category, string]>([
    ['health-note', 'une longue phrase'],
    ['nir', '12'],
  ])('has none for %s: %s', (category, value) => {
    expect(spellingsOf(watched(category, value))).toEqual([]);
  });
});
