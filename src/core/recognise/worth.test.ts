import {describe, expect, it} from 'vitest';
import type {Category} from '../model.ts';
import {isRareWord, namesOf, worthOf} from './worth.ts';

const worth = (category: Category, value: string) => worthOf({category, certainty: 'certain', value});

describe('worthOf', () => {
  it.each<[Category, string, number]>([
    ['nir', '1 85 05 78 999 901 39', 3],
    ['email', 'j.m@exemple.test', 3],
    ['amc-member', '30012345', 3],
    ['amc-member', '482915', 1],
    ['lab-result', '100000', 0],
    ['lab-result', '123456', 0],
    ['birth-date', '12/05/1985', 2],
    ['birth-date', '01/01/1985', 1],
    ['birth-date', '12/05/2019', 1],
    ['pregnancy', '12/05/2025', 0],
    ['name', 'Trousseau', 2],
    ['name', 'Martin', 1],
    ['name', 'Rose', 0],
    ['name', 'Jean Martin', 2],
    ['pathology', 'Aucune', 0],
    ['pathology', 'Rien à signaler', 0],
    ['pathology', 'Diabète', 1],
    ['lab-result', 'Bilan sanguin', 1],
    ['drug', 'Lévothyrox', 2],
    ['drug', 'Lévothyrox 75', 2],
    ['drug', '250 ml', 0],
    ['biometric-measure', '75 kg', 0],
    ['address', '3 rue des Lilas', 2],
    ['address', '75001 Paris', 1],
    ['health-note', 'Je ne peux pas venir le matin', 2],
  ])('%s %s: %i', (category, value, expected) => {
    expect(worth(category, value)).toBe(expected);
  });
});

it.each([
  ['vertiges', true],
  ['depuis', false],
  ['martin', false],
  ['1985', false],
])('isRareWord: %s is %s', (word, expected) => {
  expect(isRareWord(word)).toBe(expected);
});

it.each([
  ['Sandrine Morel', ['sandrine', 'morel']],
  ['Le Goff, Anne', ['le', 'goff', 'anne']],
  ['Morel', []],
  ['j.m@exemple.test', []],
  ['3 rue Morel', []],
  ['Dr Bérénice Quatremare', ['berenice', 'quatremare']],
  ['Mme Quatremare', []],
])('namesOf: %s has %j', (value, expected) => {
  expect(namesOf({category: 'name', certainty: 'certain', value})).toEqual(expected);
});
