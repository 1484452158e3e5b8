import {describe, expect, it} from 'vitest';
import type {Watched} from '../model.ts';
import {poolOf} from './pool.ts';
import {scan} from './scan.ts';

const pool = (...values: string[]) =>
  poolOf(values.map((value): Watched => ({category: 'name', certainty: 'certain', value})));
const found = (text: string, ...values: string[]) =>
  scan(text, pool(...values)).map(({pattern, start, end}) => `${pattern.kind} ${text.slice(start, end)}`);

describe('scan', () => {
  it.each([
    ['Dupont', 'M. DUPONT, Lille', 'whole DUPONT'],
    ['1 85 05 78 999 901 39', 'n° 1-85-05-78-999-901-39.', 'whole 1-85-05-78-999-901-39'],
    ['185057899990139', 'uid185057899990139x', 'whole 185057899990139'],
    ['Élodie', 'ELODIE', 'whole ELODIE'],
    ['Trousseau', '"uaessuorT"', 'reversed uaessuorT'],
    ['jeanne@exemple.test', '<JEANNE@EXEMPLE.TEST>', 'whole JEANNE@EXEMPLE.TEST'],
  ])('finds %s in %s', (value, text, match) => {
    expect(found(text, value)).toEqual([match]);
  });

  it.each([
    ['Dupont', 'Dupontel'],
    ['1850578999901', '991850578999901'],
    ['1850578999901', '18505789999019'],
    ['Dupont', 'Dup------ont'],
    ['Marc', 'démarche marché'],
  ])('does not find %s in %s', (value, text) => {
    expect(found(text, value)).toEqual([]);
  });

  it('finds every value of a pool', () => {
    expect(found('Jeanne Trousseau, Lille', 'Trousseau', 'Jeanne', 'Berlin')).toEqual([
      'whole Jeanne',
      'whole Trousseau',
    ]);
  });

  it('stays linear on a text made of openings', () => {
    const value = `${'a'.repeat(60)}b`;
    expect(scan('a '.repeat(500_000), pool(value)).length).toBe(0);
  });
});
