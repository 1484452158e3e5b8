import {describe, expect, it} from 'vitest';
import type {Category} from '../model.ts';
import {canonical} from './fold.ts';
import {othersOf} from './other-forms.ts';

const others = (letters: string, category: Category) =>
  othersOf(letters, {category, certainty: 'certain', value: letters});

describe('othersOf', () => {
  it.each<[string, Category, string[]]>([
    ['12051985', 'birth-date', ['19850512', '05121985', '12mai1985']],
    ['19850512', 'birth-date', ['12051985', '05121985', '12mai1985']],
    ['01021980', 'birth-date', ['19800201', '02011980', '1fevrier1980']],
    ['0612345678', 'phone', ['33612345678', '0033612345678', '330612345678']],
    ['12051985', 'birth-date', ['1251985', 'may121985', '484704000', '19850511t2200']],
    ['0612345678', 'phone', ['612345678']],
    ['33612345678', 'phone', ['0612345678', '0033612345678', '330612345678']],
    ['0001234567', 'amc-member', ['1234567']],
    ['99887766', 'amc-member', ['0099887766']],
    ['483920', 'patient-id', ['0000483920']],
  ])('writes %s (%s) anew', (letters, category, expected) => {
    expect(others(letters, category)).toEqual(expect.arrayContaining(expected));
  });

  it.each<[string, Category, string[]]>([
    ['1 85 05 78 999 901 39', 'nir', ['1850578999901', '185578999901']],
    ['1850578999901', 'nir', ['185057899990139']],
    ['2 85 05 78 006 084 91', 'nir', ['28557868491', '2850578006084']],
    ['Sandrine Morel', 'name', ['morelsandrine']],
    ['Lecœur', 'name', ['lecoeur']],
    ['STRASSER', 'name', ['straßer']],
    ['j.m+labo@exemple.test', 'email', ['jmexempletest', 'jmlaboatexempletest']],
    ['1/2/80', 'birth-date', ['01021980']],
  ])('writes %s (%s) as programs do', (value, category, expected) => {
    const all = othersOf(canonical(value), {category, certainty: 'certain', value});
    expect(all).toEqual(expect.arrayContaining(expected));
  });

  it.each<[string, Category]>([
    ['AB120519', 'amc-member'],
    ['00012345', 'amc-member'],
    ['99991985', 'birth-date'],
    ['jeanne', 'name'],
    ['0612', 'phone'],
  ])('writes %s (%s) one way only', (letters, category) => {
    expect(others(letters, category)).toEqual([]);
  });
});
