import {describe, expect, it} from 'vitest';
import {tokensOf} from '../vocabulary/tokens.ts';
import {mayNameSystem, systemNamedBy, systemOf} from './systems.ts';

describe('systemOf', () => {
  it.each([
    ['http://loinc.org', 'loinc'],
    ['https://loinc.org/', 'loinc'],
    ['urn:oid:2.16.840.1.113883.6.1', 'loinc'],
    ['LN', 'loinc'],
    ['http://snomed.info/sct', 'snomed'],
    ['http://snomed.info/sct/900000000000207008/version/20240101', 'snomed'],
    ['SNOMED-CT', 'snomed'],
    ['2.16.840.1.113883.6.3', 'cim10'],
    ['CIM-10', 'cim10'],
    ['http://hl7.org/fhir/sid/icd-10', 'cim10'],
    ['1.2.250.1.215.300.1', 'ccam'],
    ['https://smt.esante.gouv.fr/terminologie-ccam', 'ccam'],
    ['https://smt.esante.gouv.fr/terminologie-cim-10', 'cim10'],
    ['http://www.whocc.no/atc', 'atc'],
    ['1.2.250.1.213.2.3.2', 'cip'],
    ['1.2.250.1.213.2.7', 'nabm'],
    ['urn:oid:1.2.250.1.213.1.4.8', 'ins'],
    ['urn:oid:1.2.250.1.213.1.4.10', 'ins-test'],
    ['http://rpps.esante.gouv.fr', 'professional'],
  ])('knows %s as %s', (value, id) => {
    expect(systemOf(value)?.id).toBe(id);
  });

  it.each([
    ['http://loinc.org.evil.test'],
    ['1.2.250.1.213.1.4.80'],
    ['2.16.840.1.113883.6.10'],
    ['hello'],
    [''],
  ])('does not know %s', (value) => {
    expect(systemOf(value)).toBeUndefined();
  });

  it.each([
    ['http://loinc.org', true],
    ['LN', true],
    ['2.16.840.1.113883.6.1', true],
    ['1763740800000', false],
    ['une phrase un peu longue', false],
  ])('tells quickly whether %s may be one: %s', (value, yes) => {
    expect(mayNameSystem(value)).toBe(yes);
  });

  it('takes a matricule only with its key', () => {
    expect(
      ['185057899990139', '185057899990130', 'C98765'].map((one) =>
        systemOf('1.2.250.1.213.1.4.8')?.holds(one),
      ),
    ).toEqual([true, false, false]);
  });
});

describe('systemNamedBy', () => {
  it.each([
    ['codeCim10', 'cim10'],
    ['cim_10', 'cim10'],
    ['code_ccam', 'ccam'],
    ['loincCode', 'loinc'],
    ['lpp', 'lpp'],
    ['CIP13', 'cip'],
    ['code cip', 'cip'],
    ['atc', 'atc'],
    ['icd10_code', 'cim10'],
  ])('hears %s as %s', (name, id) => {
    expect(systemNamedBy(tokensOf(name))?.id).toBe(id);
  });

  it.each([['wc'], ['principal'], ['ln'], ['code'], ['rpps'], ['cimetiere'], ['participation']])(
    'does not hear %s',
    (name) => {
      expect(systemNamedBy(tokensOf(name))).toBeUndefined();
    },
  );
});
