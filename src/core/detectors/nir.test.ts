import {describe, expect, it} from 'vitest';
import vectors from '../../../test/vectors/nir.tsv';
import type {Surroundings} from '../model.ts';
import {nir} from './nir.ts';

const alone: Surroundings = {name: '', health: false};
const labelled: Surroundings = {name: 'patient.nir', health: true};
const inHealth: Surroundings = {name: 'ref', health: true};

const rows = vectors
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'));
const ofKind = (kind: RegExp) => rows.filter(([, one = '']) => kind.test(one));

describe('nir', () => {
  // Percent-encoded text is for the decoders: see decode/entries.test.ts.
  const texts = ofKind(/^nir15(_text)?$/).filter(([value = '']) => !value.includes('%'));

  it.each(texts.filter(([, , valid]) => valid === 'yes'))(
    'finds %s (%s, %s: %s) under its name',
    (value = '') => {
      expect(nir.detect(value, labelled)?.certainty).toBe('certain');
    },
  );

  it.each(texts.filter(([, , valid]) => valid === 'no'))('leaves %s (%s, %s: %s) alone', (value = '') => {
    expect(nir.detect(value, alone)).toBeUndefined();
    expect(nir.detect(value, labelled)).toBeUndefined();
  });

  it.each(ofKind(/^lookalike_/))('leaves the look-alike %s (%s, %s: %s) alone', (value = '') => {
    expect(nir.detect(value, alone)).toBeUndefined();
    expect(nir.detect(value, inHealth)).toBeUndefined();
  });

  it.each(ofKind(/^(nir13|nir15_provisional|nnp|mig|ntt)$/).filter(([, , valid]) => valid === 'yes'))(
    'finds %s (%s, %s: %s) only under a name that speaks',
    (value = '') => {
      expect(nir.detect(value, alone)).toBeUndefined();
      expect(nir.detect(value, labelled)?.certainty).toBe('likely');
    },
  );

  it.each([
    ['1850578999901', 'numInsee'],
    ['1850578999901', 'crit_numInsee'],
    ['1850578999901', 'infos_client[nir]'],
    ['1850578999901', 'Numéro de sécurité sociale'],
    ['1 85 05 78 999 901', 'nirBeneficiaire'],
  ])('finds 13 digits %s under %s', (value, name) => {
    expect(nir.detect(value, {name, health: false})?.certainty).toBe('likely');
  });

  it.each([
    ['1763740800000', 'timestamp', 'epoch milliseconds'],
    ['1763740800000', 'souvenir', 'a word that holds "nir"'],
    ['2012345678900', 'ean', 'EAN-13'],
    ['1850578999901', 'id', '13 digits without a name'],
    ['550e8400-e29b-41d4-a716-185057899990139', 'id', 'the end of a UUID'],
    ['fb.1.1596403881668.1116446470', '_fbp', 'a pixel cookie'],
    ['1.85057899990139', 'nir', 'a decimal'],
    ['-185057899990139', '', 'a negative number'],
    ['185057899990139e3', '', 'an exponent'],
    ['a185057899990139', '', 'glued to a letter'],
    ['1850578999901390', '', 'one digit more'],
    ['1 85.05 78 999 901 39', '', 'two kinds of separators'],
    ['18 50 57 89 99 90 139', '', 'groups of another number'],
    ['185057899990139.5', '', 'a decimal that follows'],
    ['285307899990297', '', 'a fictive month, ungrouped and alone'],
    ['285497899990213', 'nir', 'month 49'],
    ['M185 57 89l99 90 13', '', 'an SVG path'],
  ])('leaves %s under %s alone: %s', (value, name) => {
    expect(nir.detect(value, {name, health: false})).toBeUndefined();
  });

  it.each([
    ['Patient 185057899990139, vu le 3 mars', '185057899990139'],
    ['nir:1 85 05 78 999 901 39.', '1 85 05 78 999 901 39'],
    ['(2 84 05 88 321 025 32)', '2 84 05 88 321 025 32'],
    [
      'n°\u00a01\u00a085\u00a005\u00a078\u00a0999\u00a0901\u00a039',
      '1\u00a085\u00a005\u00a078\u00a0999\u00a0901\u00a039',
    ],
    ['253072a07300443', '253072a07300443'],
    ['１８５０５７８９９９９０１３９', '185057899990139'],
  ])('finds the number inside %s', (text, value) => {
    expect(nir.detect(text, alone)).toEqual({certainty: 'certain', value});
  });

  it.each([
    ['N° de sécu : 1850578999901', '1850578999901'],
    ['Numéro de sécurité sociale 1 85 05 78 999 901', '1 85 05 78 999 901'],
    ['nir=285052A999903', '285052A999903'],
    ['mon numéro de sécu est 1850578999901', '1850578999901'],
    ['Sécu : 1 85 05 78 999 901', '1 85 05 78 999 901'],
  ])('finds the number that %s names', (text, value) => {
    expect(nir.detect(text, alone)).toEqual({certainty: 'likely', value});
  });

  it.each([['souvenir 1763740800000'], ['code insee commune, 1763740800000'], ['sécurité 1850578999901']])(
    'hears no name in %s',
    (text) => {
      expect(nir.detect(text, alone)).toBeUndefined();
    },
  );

  it('stays linear on a megabyte of digits', () => {
    expect(nir.detect('1 '.repeat(500_000), alone)).toBeUndefined();
    expect(nir.detect('18505'.repeat(200_000), alone)).toBeUndefined();
    expect(nir.detect('1763740800000 '.repeat(70_000), alone)).toBeUndefined();
  });
});
