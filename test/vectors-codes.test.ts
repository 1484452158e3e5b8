/** Every vector of codes and notations through the whole judgement: under a name, a label, a system, or alone. */
import {describe, expect, it} from 'vitest';
import {byValue} from '../src/core/recognise/by-value.ts';
import {coded} from '../src/core/recognise/coded.ts';
import {isPlausible} from '../src/core/recognise/plausible.ts';
import {speakingIn} from '../src/core/recognise/speaking.ts';
import {rowsOf} from '../src/core/table.ts';
import {entry} from './make/entry.ts';
import atc from './vectors/atc.tsv';
import ccam from './vectors/ccam.tsv';
import cim10 from './vectors/cim10.tsv';
import cip13 from './vectors/cip13.tsv';
import finess from './vectors/finess.tsv';
import loinc from './vectors/loinc.tsv';
import lpp from './vectors/lpp.tsv';
import optical from './vectors/optical.tsv';
import rpps from './vectors/rpps.tsv';
import sirenSiret from './vectors/siren-siret.tsv';
import snomed from './vectors/snomed.tsv';

type Pairs = readonly (readonly [name: string, value: string])[];

const told = (pairs: Pairs, health: boolean): readonly string[] => {
  const entries = pairs.map(([name, value]) => entry(name, value));
  return [...byValue(entries, speakingIn(entries, health), health), ...coded(entries, health)].map(
    ({category}) => category,
  );
};
const rows = (table: string) =>
  rowsOf(table).map(([value = '', kind = '', valid = '', why = '']) => ({
    value,
    kind,
    valid: valid === 'yes',
    why,
  }));

const beside =
  (system: string) =>
  (value: string): Pairs => [
    ['coding[].system', system],
    ['coding[].code', value],
  ];
const under =
  (name: string) =>
  (value: string): Pairs => [[name, value]];

/** A word under the name of a system is no code, and may be what the code is of. */
const isWord = (value: string): boolean => !/\d/.test(value);

/** Each table, and the ways in which its codes are told. */
const codes = [
  {
    table: atc,
    category: 'drug',
    ways: [under('code_atc'), beside('2.16.840.1.113883.6.73'), beside('http://www.whocc.no/atc')],
  },
  {table: ccam, category: 'claim', ways: [under('codeCcam'), beside('1.2.250.1.215.300.1')]},
  {
    table: cim10,
    category: 'pathology',
    ways: [under('diagnostic.cim10'), beside('urn:oid:2.16.840.1.113883.6.3')],
  },
  {table: cip13, category: 'drug', ways: [under('code_cip13'), under('cip')]},
  {table: loinc, category: 'lab-result', ways: [under('loinc'), beside('http://loinc.org')]},
  {table: lpp, category: 'claim', ways: [under('code_lpp'), under('lpp')]},
  {table: snomed, category: 'pathology', ways: [under('snomed'), beside('http://snomed.info/sct')]},
  {table: rpps, category: 'prescriber-id', ways: [under('rpps'), under('numeroRpps')]},
  {table: finess, category: 'prescriber-id', ways: [under('finess'), under('etablissement.numero_finess')]},
] as const;

const cases = codes.flatMap(({table, category, ways}) =>
  rows(table).flatMap((row) => ways.map((way) => ({...row, category, pairs: way(row.value), way: way('…')}))),
);

describe('a code whose name or system speaks', () => {
  it.each(cases.filter(({valid}) => valid))('$value ($kind) is found in $way', ({pairs, category}) => {
    expect(told(pairs, false)).toContain(category);
  });

  it.each(cases.filter(({valid, kind}) => !valid && !kind.endsWith('_unlabelled')))(
    '$value ($kind: $why) is left alone in $way',
    ({pairs, category}) => {
      expect(told(pairs, true)).not.toContain(category);
      // Nor does the name speak for it.
      for (const [name, value] of pairs)
        if (name !== '' && !name.startsWith('coding'))
          expect(isPlausible(category, value, name)).toBe(isWord(value));
    },
  );
});

const silent = codes
  .flatMap(({table}) => rows(table))
  .filter(({kind, why}) => !/^(?:cip13|gs1)/.test(kind) && !/label/.test(why + kind));

describe('a code that nothing names', () => {
  it.each([
    ...silent,
    ...codes.flatMap(({table}) => rows(table)).filter(({kind}) => kind.endsWith('_unlabelled')),
  ])('$value ($kind) is left alone', ({value}) => {
    // A name that tells nothing; the LPP with its own label is in a text, and found there.
    if (/LPP/i.test(value)) return;
    expect(told([['ref', value]], true)).toEqual([]);
  });

  it.each(rows(cip13).filter(({valid, kind}) => valid && kind !== 'cip7'))(
    'but $value ($kind) speaks alone',
    ({value}) => {
      expect(told([['ref', value]], false)).toEqual(['drug']);
    },
  );

  it.each(rows(lpp).filter(({value}) => /LPP/.test(value)))(
    'but $value speaks by its own label',
    ({value}) => {
      expect(told([['ref', value]], false)).toEqual(['claim']);
    },
  );
});

describe('the number of a company', () => {
  it.each(rows(sirenSiret))('$value ($kind) tells nothing', ({value, kind}) => {
    for (const name of ['', 'siren', 'siret', 'tva', 'ref', kind])
      expect(told([[name, value]], true)).toEqual([]);
  });
});

describe('the notation of a correction', () => {
  const categories = ['optical-rx', 'pupillary-distance'];

  it.each(rows(optical).filter(({valid}) => valid))('$value ($kind: $why) is found', ({value}) => {
    for (const health of [false, true])
      expect(told([['', value]], health).filter((one) => categories.includes(one))).not.toEqual([]);
  });

  it.each(rows(optical).filter(({valid}) => !valid))('$value ($why) is left alone', ({value}) => {
    expect(told([['message', value]], true).filter((one) => categories.includes(one))).toEqual([]);
  });
});

describe('the vectors', () => {
  it('cover at least 150 codes and notations', () => {
    expect(codes.flatMap(({table}) => rows(table)).length + rows(optical).length).toBeGreaterThan(150);
  });
});
