import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {namesIn} from './names.ts';
import {tabled} from './tabled.ts';

const told = (...lists: [name: string, ...values: string[]][]) => {
  const entries = lists.flatMap(([name, ...values]) => values.map((value) => entry(name, value)));
  const speaks = (label: string) => ['nir', 'groupe', 'clé'].includes(label);
  return tabled(entries, namesIn(entries), speaks).map(({told: {name, value}}) => `${name}=${value}`);
};

describe('tabled', () => {
  it.each<[string, [string, ...string[]][], string[]]>([
    ['pairs', [['[][]', 'nir', '1850', 'nom', 'Durand']], ['nir=1850']],
    [
      'columns over rows',
      [
        ['columns[]', 'nom', 'groupe'],
        ['rows[][]', 'Durand', 'O+', 'Petit', 'A-'],
      ],
      ['groupe=O+', 'groupe=A-'],
    ],
    [
      'two lists',
      [
        ['a.fields[]', 'nom', 'groupe'],
        ['a.values[]', 'Durand', 'O+'],
      ],
      ['groupe=O+'],
    ],
  ])('reads %s', (_, lists, expected) => {
    expect(told(...lists)).toEqual(expected);
  });

  it.each<[string, [string, ...string[]][]]>([
    ['a list', [['nir[]', 'nir', '1850']]],
    [
      'columns that say nothing',
      [
        ['columns[]', 'nom', 'ville'],
        ['rows[][]', 'nir', 'groupe', 'Durand'],
      ],
    ],
    [
      'rows that are not whole',
      [
        ['columns[]', 'nom', 'groupe'],
        ['rows[][]', 'Durand', 'O+', 'Petit'],
      ],
    ],
    [
      'another object',
      [
        ['a.columns[]', 'nom', 'groupe'],
        ['b.rows[]', 'Durand', 'O+'],
      ],
    ],
  ])('leaves %s alone', (_, lists) => {
    expect(told(...lists)).toEqual([]);
  });
});
