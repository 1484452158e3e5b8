import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {joined} from './joined.ts';

const found = (...pairs: [string, string][]) => foundIn(false, ...pairs);
const foundIn = (health: boolean, ...pairs: [string, string][]) =>
  joined(
    pairs.map(([name, value]) => entry(name, value)),
    health,
  ).map(({certainty, entry: {name}}) => [name, certainty]);

describe('joined finds', () => {
  it('a number and its key', () => {
    expect(found(['nir', '1850578999901'], ['cle', '39'])).toEqual([['nir+cle', 'certain']]);
    expect(found(['a', '1 85 05 78 999 901'], ['b', '39'])).toEqual([['a+b', 'likely']]);
  });

  it('Corsica, in seven inputs', () => {
    const pieces = ['2', '85', '05', '2a', '999', '903', '28'];
    expect(found(...pieces.map((value, at): [string, string] => [`secu${at}`, value]))).toHaveLength(1);
  });

  it('a number and its key wherever it stands, when a name speaks', () => {
    expect(found(['cle', '39'], ['montant', '389,00'], ['nir', '1850578999901'])).toEqual([
      ['nir+cle', 'certain'],
    ]);
    expect(found(['cle_nir', '39'], ['x', '12'], ['numero', '1850578999901'])).toEqual([
      ['numero+cle_nir', 'likely'],
    ]);
  });

  it('a number after other figures', () => {
    expect(found(['n', '12'], ['nir', '1850578999901'], ['cle', '39'], ['m', '4'])).toEqual([
      ['nir+cle', 'certain'],
    ]);
  });
});

it('joins bare digits in health context, or with what is called a key', () => {
  expect(foundIn(true, ['a', '1850578999901'], ['b', '39'])).toEqual([['a+b', 'likely']]);
  expect(found(['a', '1850578999901'], ['cle', '39'])).toEqual([['a+cle', 'likely']]);
});

describe('joined leaves alone', () => {
  it.each<[string, [string, string][]]>([
    [
      'a wrong key',
      [
        ['nir', '1850578999901'],
        ['cle', '38'],
      ],
    ],
    [
      'a time and a count',
      [
        ['timestamp', '1850578999901'],
        ['n', '39'],
      ],
    ],
    [
      'figures that break elsewhere',
      [
        ['a', '18505789'],
        ['b', '9990139'],
      ],
    ],
    [
      'an unnamed value between',
      [
        ['a', '1850578999901'],
        ['x', 'oui'],
        ['b', '39'],
      ],
    ],
    [
      'a key apart that no name calls one',
      [
        ['q', '39'],
        ['x', 'oui'],
        ['ts', '1850578999901'],
      ],
    ],
    [
      'a stamp and a counter',
      [
        ['_p', '1850578999901'],
        ['_s', '39'],
      ],
    ],
    ['one value', [['nir', '185057899990139']]],
    [
      'a fictive month without a name',
      [
        ['a', '2853078999902'],
        ['b', '97'],
      ],
    ],
  ])('%s', (_, pairs) => {
    expect(found(...pairs)).toEqual([]);
  });
});
