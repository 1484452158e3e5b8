import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import type {Watched} from '../model.ts';
import {companies, parentOf} from './company.ts';
import {poolOf} from './pool.ts';
import {scan} from './scan.ts';

const watched: readonly Watched[] = ['Martin', 'Paris', 'Trousseau'].map((value) => ({
  category: 'name',
  certainty: 'certain',
  value,
}));
const pool = poolOf(watched);
const beside = (...pairs: [string, string][]) =>
  companies(
    pairs.flatMap(([name, text]) =>
      scan(text, pool).map((match) => ({match, entry: entry(name, text), text, isSplit: false})),
    ),
    pool.worth,
  );

describe('companies', () => {
  it.each<[string, [string, string][], number[]]>([
    ['alone', [['a', 'Martin']], [0]],
    [
      'of one object',
      [
        ['p.a', 'Martin'],
        ['p.b', 'Trousseau'],
      ],
      [2, 1],
    ],
    [
      'of two objects',
      [
        ['p.a', 'Martin'],
        ['q.b', 'Trousseau'],
      ],
      [0, 0],
    ],
    ['of one text', [['', 'Martin, de Paris']], [1, 1]],
    ['side by side', [['', 'Martin, Paris']], [3, 3]],
    ['far apart', [['', `Martin ${'x '.repeat(400)} Paris`]], [0, 0]],
    [
      'said twice',
      [
        ['a', 'Martin'],
        ['b', 'martin'],
      ],
      [0, 0],
    ],
  ])('counts what is %s', (_, pairs, expected) => {
    expect(beside(...pairs)).toEqual(expected);
  });
});

it.each([
  ['a.b.c', 'a.b'],
  ['a', ''],
  ['p.d+p.m', 'p'],
])('parentOf: %s stands in "%s"', (name, parent) => {
  expect(parentOf(name)).toBe(parent);
});
