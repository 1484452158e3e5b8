import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import type {Watched} from '../model.ts';
import {poolOf} from './pool.ts';
import {typed} from './typed.ts';

const watch = (value: string): Watched => ({category: 'name', certainty: 'certain', value});
const found = (value: string, sent: string) => typed([entry('q', sent)], poolOf([watch(value)])).found.length;

describe('typed', () => {
  it.each([
    ['Dupont', 'dupont'],
    ['1 85 05 78 999 901 39', '185057899990139'],
    ['185057899990139', '1-85-05-78-999-901-39'],
    ['06.12.34.56.78', '0612345678'],
    ['3 rue des Lilas', 'Adresse : 3 RUE DES LILAS, Lille'],
    [`${'traitement '.repeat(3)}depuis longtemps`, `${'traitement '.repeat(3)}depuis longtemps`],
    ['Dr. Trousseau', 'Dr. Trousseau'],
    [`Depuis 1999\n${'traitement '.repeat(9)}`, `depuis 1999\r\n${'traitement '.repeat(9)}`],
    ['Élodie', 'élodie'],
  ])('finds %s in %s', (value, sent) => {
    expect(found(value, sent)).toBe(1);
  });

  it.each([
    ['Dupont', 'Dupontel'],
    ['1850578999901', '991850578999901'],
    ['abc', 'abc'],
    ['.*.*', 'anything'],
    ['    ', 'x'],
  ])('does not find %s in %s', (value, sent) => {
    expect(found(value, sent)).toBe(0);
  });

  it('stays linear on a value of separators and one letter', () => {
    expect(found('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', 'a '.repeat(100_000))).toBe(0);
  });
});

describe('typed, of more than one value', () => {
  const values: readonly Watched[] = [
    {category: 'optical-rx', certainty: 'certain', value: '-2.25'},
    {category: 'blood-group', certainty: 'certain', value: 'O+'},
    {
      category: 'health-note',
      certainty: 'certain',
      value: 'Une douleur au dos depuis trois semaines, sans fièvre.',
    },
    {category: 'name', certainty: 'certain', value: 'Marc'},
    {category: 'address', certainty: 'certain', value: 'Lille'},
  ];
  const all = (...pairs: [string, string][]) =>
    typed(
      pairs.map(([name, value]) => entry(name, value)),
      poolOf(values),
    ).found.map(({category, entry: {name}}) => `${name} ${category}`);

  it.each<[string, [string, string][], string[]]>([
    [
      'a short value under its name',
      [
        ['sph_od', '-2,25'],
        ['gs', 'o +'],
      ],
      ['sph_od optical-rx', 'gs blood-group'],
    ],
    ['a sentence cut', [['q', 'une douleur au dos depuis trois sem']], ['q health-note']],
    [
      'a sentence joined with another',
      [['q', 'Patient : UNE DOULEUR AU DOS depuis  trois semaines sans fievre ; rdv']],
      ['q health-note'],
    ],
    ['two short words together', [['q', 'Marc, de Lille']], ['q name', 'q address']],
    [
      'a short word alone',
      [
        ['prenom', 'Marc'],
        ['x', 'marc'],
      ],
      ['prenom name', 'x name'],
    ],
  ])('finds %s', (_, pairs, expected) => {
    expect(all(...pairs)).toEqual(expected);
  });

  it.each<[string, [string, string][]]>([
    [
      'a short value without a name',
      [
        ['zoom', '-2.25'],
        ['grade', 'O+'],
      ],
    ],
    ['a short word in a text', [['title', 'Que faire à Lille ce week-end']]],
    ['a few words of a sentence', [['q', 'une douleur au genou depuis hier']]],
  ])('leaves %s alone', (_, pairs) => {
    expect(all(...pairs)).toEqual([]);
  });
});

describe('typed, beyond its limits', () => {
  const truncated = (value: string, entries: Parameters<typeof typed>[0]) =>
    typed(entries, poolOf([watch(value)])).truncated;

  it('tells that a text repeats a value too often', () => {
    expect(truncated('Trousseau', [entry('q', 'Trousseau '.repeat(300))])).toBe(true);
  });

  it('tells that too many places hold a value', () => {
    expect(
      truncated(
        'Trousseau',
        Array.from({length: 3000}, () => entry('q', 'Trousseau')),
      ),
    ).toBe(true);
  });

  it('tells that a text of openings was left', () => {
    expect(truncated(`${'a'.repeat(60)}b`, [entry('q', 'a '.repeat(5000))])).toBe(true);
  });

  it('tells that too many tokens might be a hash', () => {
    const one: Watched = {category: 'nir', certainty: 'certain', value: '185057899990139'};
    const tokens = Array.from({length: 2500}, (_, nth) => `${nth}`.padStart(32, 'a')).join(' ');
    expect(typed([entry('q', tokens)], poolOf([one])).truncated).toBe(true);
  });

  it('says nothing of a sending that was read', () => {
    expect(truncated('Trousseau', [entry('q', 'Trousseau'), entry('list[].k', 'a')])).toBe(false);
  });
});
