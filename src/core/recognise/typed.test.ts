import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import type {Watched} from '../model.ts';
import {typed} from './typed.ts';

const watch = (value: string): Watched => ({category: 'name', certainty: 'certain', value});
const found = (value: string, sent: string) => typed([entry('q', sent)], [watch(value)]).length;

describe('typed', () => {
  it.each([
    ['Dupont', 'dupont'],
    ['1 85 05 78 999 901 39', '185057899990139'],
    ['185057899990139', '1-85-05-78-999-901-39'],
    ['06.12.34.56.78', '0612345678'],
    ['3 rue des Lilas', 'Adresse : 3 RUE DES LILAS, Lille'],
    ['a'.repeat(100), 'a'.repeat(100)],
    ['C++ (x)', 'c++ (x)'],
    ['Dr. Trousseau', 'Dr. Trousseau'],
    ['01 / 02 / 1980', '01/02/1980'],
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
