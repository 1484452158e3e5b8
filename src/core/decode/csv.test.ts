import {describe, expect, it} from 'vitest';
import {csvValues, looksCsv} from './csv.ts';

const cells = [
  ['nom', 'Roux'],
  ['nir', '185057899990139'],
];

describe('csvValues', () => {
  it.each([
    ['nom,nir\nRoux,185057899990139', cells],
    ['nom;nir\r\nRoux;185057899990139\r\n', cells],
    ['\ufeffnom\tnir\nRoux\t185057899990139\n\n', cells],
    ['nom|nir\nRoux|185057899990139', cells],
    ['"nom","nir"\n"Roux","185057899990139"', cells],
    ['Nom de famille;Date, lieu\n"Roux; ""Léa""\nMarie";"1985, Paris"\n;x', undefined],
    [
      'Nom de famille;N° SS\n"Roux; ""Léa""\nMarie";1\n;2',
      [
        ['Nom de famille', 'Roux; "Léa"\nMarie'],
        ['N° SS', '1'],
        ['N° SS', '2'],
      ],
    ],
    [
      'a,b\n1,2\n3',
      [
        ['a', '1'],
        ['b', '2'],
        ['a', '3'],
      ],
    ],
  ])('reads %j', (text, pieces) => {
    expect(csvValues(text, 100)).toEqual(pieces && {pieces, whole: true, cut: false});
  });

  it('keeps what stands behind a quote', () => {
    expect(csvValues('a;b\n"1"850;2', 9)?.pieces).toEqual([
      ['a', '1850'],
      ['b', '2'],
    ]);
  });

  it.each([
    ['Bonjour, je voudrais un rendez-vous.\nMerci, à bientôt.'],
    ['Bonjour,\nle texte'],
    ['Paris, Lyon\nNice, Lille'],
    ['un texte simple\nsur deux lignes'],
    ['let a = 1;\nlet b = 2;'],
    ['a,b'],
    ['a,b\n1,2,3'],
    ['a,b\n1,2\n3,4,5\n6,7'],
    ['1,2\n3,4'],
    ['a,a\n1,2'],
    ['{"a":1,\n"b":2}'],
    ['function f(a,b)\nreturn a,b'],
    ['M10,20\nL30,40 z,1'],
    ['a,b\n,\n'],
    [''],
  ])('leaves %j alone', (text) => {
    expect(csvValues(text, 100)).toBeUndefined();
  });

  it('stops at the bound it is given', () => {
    expect(csvValues(`a,b\n${'1,2\n'.repeat(100_000)}`, 5)).toMatchObject({pieces: {length: 5}, cut: true});
    expect(csvValues('a,b\n1,2\n3,4', 4)).toMatchObject({cut: false, whole: true});
  });

  it.each([
    ['quotes', `a,b\n"${'""'.repeat(500_000)}`],
    ['separators', `a,b\n${','.repeat(1_000_000)}`],
    ['lines', '\n'.repeat(1_000_000)],
    ['columns', 'a,'.repeat(500_000)],
  ])('is not slowed by %s', (_, text) => {
    csvValues(text, 100);
    expect(looksCsv(text)).toBe(false);
  });
});
