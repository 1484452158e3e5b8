import {describe, expect, it} from 'vitest';
import type {Category, Watched} from '../model.ts';
import {enoughParts, patternsOf} from './patterns.ts';

const watched = (value: string, category: Category = 'name'): Watched => ({
  category,
  certainty: 'certain',
  value,
});
const letters = (value: string, category?: Category) =>
  patternsOf(watched(value, category)).map((pattern) => `${pattern.kind} ${pattern.letters}`);

describe('patternsOf', () => {
  it.each([
    ['Jeanne', ['whole jeanne']],
    ['1 85 05 78 999 901 39', ['whole 185057899990139', 'reversed 931099998750581']],
    [
      'Je prends du Levothyrox',
      [
        'whole jeprendsdulevothyrox',
        'reversed xoryhtoveludsdnerpej',
        'part jeprendsdu',
        'part prendsdulevothyrox',
        'part dulevothyrox',
      ],
    ],
  ])('seeks %s by %j', (value, expected) => {
    expect(letters(value)).toEqual(expected);
  });

  it.each([['abc'], ['O+'], ['-2.25'], ['1985'], ['59000'], ['   ']])(
    'seeks nothing of %s alone',
    (value) => {
      expect(letters(value)).toEqual([]);
    },
  );

  it('seeks a birth date in every order', () => {
    expect(letters('12/05/1985', 'birth-date')).toEqual(
      expect.arrayContaining([
        'whole 12051985',
        'whole 19850512',
        'whole 05121985',
        'whole 12mai1985',
        'reversed 58915021',
      ]),
    );
    expect(letters('1985-05-12', 'birth-date')).toContain('whole 12051985');
  });
});

describe('enoughParts', () => {
  it('asks for half of a short text and three of a long one', () => {
    expect(enoughParts(patternsOf(watched('Je prends du Levothyrox')))).toBe(2);
    expect(enoughParts(patternsOf(watched('une douleur au dos depuis trois semaines sans fièvre')))).toBe(3);
  });
});
