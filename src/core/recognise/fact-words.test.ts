import {describe, expect, it} from 'vitest';
import {blood, dose, funds, insurers, specialities, wards} from './fact-words.ts';

describe.each([
  ['a group of blood', blood, ['AB+', 'O rh-', 'A pos'], ['A', 'AC', 'B2', 'O']],
  ['a dose', dose, ['75 µg', '500mg', '30 gelules'], ['75 km', 'mg', '500 magasins']],
  [
    'a speciality',
    specialities,
    ['gynecologue', 'chez le psychiatre', 'medecin oncologue'],
    ['plombier', 'garagiste'],
  ],
  [
    'a fund',
    funds,
    ['cpam de paris', 'la caisse primaire', 'msa'],
    ['caisse enregistreuse', 'caisse du magasin', 'msaf'],
  ],
  [
    'an insurer',
    insurers,
    ['harmonie mutuelle', 'mgen', 'malakoff humanis'],
    ['axa auto', 'macif habitation'],
  ],
  [
    'a ward',
    wards,
    ['oncologie', 'service de psychiatrie', 'maternite'],
    ['comptabilite', 'service client', 'livraison'],
  ],
] as const)('%s', (_, words, told, silent) => {
  it.each(told)('is told by %s', (value) => {
    expect(words.test(value)).toBe(true);
  });
  it.each(silent)('is not told by %s', (value) => {
    expect(words.test(value)).toBe(false);
  });
});
