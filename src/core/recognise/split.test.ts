import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import type {Category, Watched} from '../model.ts';
import {poolOf} from './pool.ts';
import {split} from './split.ts';

const found = (value: string, pieces: readonly [string, string][], category: Category = 'phone') =>
  split(
    pieces.map(([name, piece]) => entry(name, piece)),
    poolOf([{category, certainty: 'certain', value} satisfies Watched]),
  ).map(({entry: {name}, match: {start, end}, text}) => `${name}: ${text.slice(start, end)}`);

describe('split', () => {
  it('joins figures', () => {
    const pieces = ['06', '12', '34', '56', '78'].map((piece, at): [string, string] => [`t${at}`, piece]);
    expect(found('06 12 34 56 78', pieces)).toEqual(['t0+t1+t2+t3+t4: 06 12 34 56 78']);
  });

  it('joins a birth date in the order of a form', () => {
    expect(
      found(
        '12/05/1985',
        [
          ['j', '12'],
          ['m', '05'],
          ['a', '1985'],
        ],
        'birth-date',
      ),
    ).toEqual(['j+m+a: 12 05 1985']);
  });

  it('joins the words of an array', () => {
    const pieces = ['Jeanne', 'de', 'Trousseau'].map((piece): [string, string] => ['mots[]', piece]);
    expect(found('Jeanne de Trousseau', pieces, 'name')).toEqual(['mots[]: Jeanne de Trousseau']);
  });

  it.each<[string, readonly [string, string][]]>([
    [
      'a whole value, found elsewhere',
      [
        ['a', '0612345678'],
        ['b', '12'],
      ],
    ],
    [
      'figures with a word between',
      [
        ['a', '06123'],
        ['x', 'oui'],
        ['b', '45678'],
      ],
    ],
    [
      'words of different names',
      [
        ['a', 'Jeanne'],
        ['b', 'Martin'],
      ],
    ],
    [
      'longer figures',
      [
        ['a', '306123'],
        ['b', '45678'],
      ],
    ],
  ])('leaves %s alone', (_, pieces) => {
    expect(found('06 12 34 56 78', pieces)).toEqual([]);
  });
});
