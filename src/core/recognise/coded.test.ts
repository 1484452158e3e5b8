import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {coded, isWrongCode} from './coded.ts';

type Pair = [name: string, value: string];
const found = (pairs: readonly Pair[], health = false) =>
  coded(
    pairs.map(([name, value]) => entry(name, value)),
    health,
  ).map(({category, certainty, value}) => `${category} ${certainty} ${value}`);

describe('coded', () => {
  it.each<[string, Pair[], string[]]>([
    [
      'FHIR',
      [
        ['code.coding[].system', 'http://loinc.org'],
        ['code.coding[].code', '8462-4'],
        ['code.coding[].display', 'Diastolique'],
      ],
      ['lab-result certain 8462-4'],
    ],
    [
      'FHIR, code first, of two systems',
      [
        ['coding[].code', 'DEQP003'],
        ['coding[].system', 'urn:oid:1.2.250.1.215.300.1'],
        ['coding[].code', '73211009'],
        ['coding[].system', 'http://snomed.info/sct'],
      ],
      ['claim certain DEQP003', 'pathology certain 73211009'],
    ],
    [
      'FHIR in XML',
      [
        ['Condition.code.coding.system.value', 'http://hl7.org/fhir/sid/icd-10'],
        ['Condition.code.coding.code.value', 'E11.9'],
      ],
      ['pathology certain E11.9'],
    ],
    [
      'CDA',
      [
        ['observation.value.code', '73211009'],
        ['observation.value.codeSystem', '2.16.840.1.113883.6.96'],
        ['observation.value.displayName', 'Diabète'],
      ],
      ['pathology certain 73211009'],
    ],
    [
      'an identity with its authority',
      [
        ['identifier[].use', 'official'],
        ['identifier[].type.coding[].code', 'INS-NIR'],
        ['identifier[].system', 'urn:oid:1.2.250.1.213.1.4.8'],
        ['identifier[].value', '185057899990139'],
      ],
      ['ins certain 185057899990139'],
    ],
    [
      'an identity for tests',
      [
        ['id.extension', '185057899990139'],
        ['id.root', '1.2.250.1.213.1.4.10'],
      ],
      ['ins likely 185057899990139'],
    ],
    [
      'a prescriber',
      [
        ['identifier[].system', 'http://rpps.esante.gouv.fr'],
        ['identifier[].value', '10002422979'],
      ],
      ['prescriber-id certain 10002422979'],
    ],
    [
      'HL7 v2',
      [
        ['OBX.3.1 code analyse', '2345-7'],
        ['OBX.3.2 code analyse', 'Glucose'],
        ['OBX.3.3 code analyse', 'LN'],
      ],
      ['lab-result certain 2345-7'],
    ],
    ['HL7 v2 as a text', [['obx', '8462-4^Pression artérielle^LN']], ['lab-result certain 8462-4']],
    [
      'a type',
      [
        ['actes[].type', 'CCAM'],
        ['actes[].code', 'BFGA004'],
      ],
      ['claim certain BFGA004'],
    ],
    ['its own name', [['diagnostic.cim10', 'E11.9']], ['pathology certain E11.9']],
    ['its own name, with a label', [['codeCim10', 'E11.9 - Diabète']], ['pathology certain E11.9']],
    ['a list', [['codes_ccam', 'DEQP003, GEPA004']], ['claim certain DEQP003']],
    ['an array', [['actesCcam[]', 'DEQP003']], ['claim certain DEQP003']],
    ['a drug', [['x', '3400930065785']], ['drug likely 3400930065785']],
    ['a code in a text', [['x', 'Diagnostic (CIM-10 : E11.9)']], ['pathology certain E11.9']],
    ['a LPP in a text', [['x', 'Verre, code LPP : 2 210 546']], ['claim certain 2 210 546']],
    [
      'three LOINC under one name',
      [
        ['tests[]', '2345-7'],
        ['tests[]', '8302-2'],
        ['tests[]', '29463-7'],
      ],
      ['lab-result likely 2345-7'],
    ],
  ])('finds %s', (_, pairs, expected) => {
    expect(found(pairs)).toEqual(expected);
  });

  it.each<[string, Pair[]]>([
    ['a code alone', [['code', 'E11.9']]],
    ['a code of another shape', [['cim10', 'V8']]],
    [
      'a code without its key',
      [
        ['coding[].system', 'http://loinc.org'],
        ['coding[].code', '8462-5'],
      ],
    ],
    [
      'a code elsewhere',
      [
        ['a.system', 'http://loinc.org'],
        ['b.code', '8462-4'],
      ],
    ],
    [
      'an unknown system',
      [
        ['coding[].system', 'http://hl7.org/fhir/observation-status'],
        ['coding[].code', '8462-4'],
      ],
    ],
    ['add to cart', [['atc', 'add_to_cart']]],
    ['add to cart, as a product', [['atc', 'B12']]],
    [
      'two LOINC, or one of three wrong',
      [
        ['score[]', '2345-7'],
        ['score[]', '8302-2'],
        ['score[]', '8302-3'],
      ],
    ],
    ['an EAN', [['ean', '5901234123457']]],
    ['a SIREN', [['siren', '732829320']]],
    ['a word that holds another', [['participant', '3006578']]],
  ])('leaves %s alone', (_, pairs) => {
    expect(found(pairs)).toEqual([]);
  });

  it('is sure of a drug in health context', () => {
    expect(found([['x', '3400930065785']], true)).toEqual(['drug certain 3400930065785']);
  });

  it('stays linear', () => {
    const many = Array.from({length: 40_000}, (_, at): Pair => [`a[].b${at % 50}`, `value ${at}`]);
    expect(found(many)).toEqual([]);
    expect(found([['x', `${'a^'.repeat(9000)}LN`]])).toEqual([]);
  });
});

it.each([
  ['loinc', '8480-5', true],
  ['code_ccam', 'BFG004', true],
  ['loinc', '8462-4', false],
  ['cip', 'Exemple 500', false],
  ['code_cip', 'Exemple', false],
  ['code', '8480-5', false],
])('tells a wrong code under %s: %s', (name, value, yes) => {
  expect(isWrongCode(name, value)).toBe(yes);
});
