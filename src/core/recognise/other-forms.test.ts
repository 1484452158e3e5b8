import {describe, expect, it} from 'vitest';
import type {Category} from '../model.ts';
import {othersOf} from './other-forms.ts';

const others = (letters: string, category: Category) =>
  othersOf(letters, {category, certainty: 'certain', value: letters});

describe('othersOf', () => {
  it.each<[string, Category, string[]]>([
    ['12051985', 'birth-date', ['19850512', '05121985', '12mai1985']],
    ['19850512', 'birth-date', ['12051985', '05121985', '12mai1985']],
    ['01021980', 'birth-date', ['19800201', '02011980', '1fevrier1980']],
    ['0612345678', 'phone', ['33612345678', '0033612345678', '330612345678']],
    ['33612345678', 'phone', ['0612345678', '0033612345678', '330612345678']],
    ['0001234567', 'amc-member', ['1234567']],
  ])('writes %s (%s) anew', (letters, category, expected) => {
    expect(others(letters, category)).toEqual(expected);
  });

  it.each<[string, Category]>([
    ['12051985', 'amc-member'],
    ['00012345', 'amc-member'],
    ['99991985', 'birth-date'],
    ['jeanne', 'name'],
    ['0612', 'phone'],
  ])('writes %s (%s) one way only', (letters, category) => {
    expect(others(letters, category)).toEqual([]);
  });
});
