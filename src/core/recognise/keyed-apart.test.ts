import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {keyedApart} from './keyed-apart.ts';

const found = (body: [string, string], key: [string, string], isUsed = false) => {
  const entries = [entry(...key), entry('montant', '389,00'), entry(...body)];
  const used = new Set(isUsed ? entries.slice(0, 1) : []);
  return keyedApart(entries, entries.slice(0, 1), used).map(({certainty, value}) => [certainty, value]);
};

describe('keyedApart finds', () => {
  it.each<[[string, string], [string, string], string]>([
    [['nir', '1850578999901'], ['cle', '39'], 'certain'],
    [['nir', '1 85 05 78 999 901'], ['x', '39'], 'certain'],
    [['numero', '1850578999901'], ['cle_nir', '39'], 'likely'],
  ])('%j with its key %j', (body, key, certainty) => {
    expect(found(body, key)).toEqual([[certainty, '185057899990139']]);
  });
});

describe('keyedApart leaves alone', () => {
  it.each<[[string, string], [string, string]]>([
    [
      ['nir', '1850578999901'],
      ['cle', '40'],
    ],
    [
      ['numero', '1850578999901'],
      ['quantite', '39'],
    ],
    [
      ['timestamp', '1850578999901'],
      ['cle', '39'],
    ],
    [
      ['nir', '185057899990'],
      ['cle', '39'],
    ],
  ])('%j with %j', (body, key) => {
    expect(found(body, key)).toEqual([]);
  });

  it('a key that is part of another number', () => {
    expect(found(['nir', '1850578999901'], ['cle', '39'], true)).toEqual([]);
  });
});
