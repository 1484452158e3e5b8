import {describe, expect, it} from 'vitest';
import {prescriberId} from './prescriber-id.ts';

const found = (value: string, name = '', health = true) => prescriberId.detect(value, {name, health});

describe('prescriber-id', () => {
  it.each([
    ['99700610332', 'rpps'],
    ['99 700 592 944', 'numeroRpps'],
    ['801234567897', 'prescripteur.PS_IdNat'],
    ['801234567897', 'psIdNat.rpps'],
    ['879101558', 'n_adeli'],
    ['750100125', 'finess_etablissement'],
    ['75 010 012 5', 'FINESS'],
    ['2A0000014', 'numero_finess'],
    ['1750100125', 'structure.finess'],
    ['10002422979', 'rppsMedecin'],
    ['10002422979', 'Identifiant RPPS'],
  ])('finds %s under %s', (value, name) => {
    expect(found(value, name, false)?.certainty).toBe('certain');
  });

  it.each([
    ['Dr Exemple, RPPS : 10 00 24 22 979', '10 00 24 22 979'],
    ['N° RPPS 10002422979.', '10002422979'],
    ['finess n° 750100125', '750100125'],
    ['FINESS géographique : 750100125', '750100125'],
  ])('finds the number in %s', (value, number) => {
    expect(found(value)?.value).toBe(number);
  });

  it.each([
    ['99700610332', 'id'],
    ['99700610332', ''],
    ['06123456789', 'telephone'],
    ['732829320', 'siren'],
    ['73282932000074', 'siret'],
    ['99700592945', 'rpps'],
    ['997005929440', 'rpps'],
    ['01234534765', 'rpps'],
    ['A1234567897', 'rpps'],
    ['010000025', 'finess'],
    ['2C0000014', 'finess'],
    ['000000000', 'finess'],
    ['750100125', 'finesse'],
    ['750100125', 'adelinePrenom'],
    ['finesse 750100125', ''],
    ['RPPS 99700592945', ''],
  ])('leaves %s under %s alone', (value, name) => {
    expect(found(value, name)).toBeUndefined();
  });

  it('stays linear', () => {
    expect(found('rpps '.repeat(4000))).toBeUndefined();
    expect(found(`rpps ${'1'.repeat(19_000)}`)).toBeUndefined();
  });
});
