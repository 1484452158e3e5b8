import {expect, it} from 'vitest';
import {graphqlArguments} from './graphql.ts';

it.each([
  [
    'mutation { createPatient(nir: "185057899990139", age: 3) { id } }',
    [
      ['createPatient.nir', '185057899990139'],
      ['createPatient.age', '3'],
    ],
  ],
  [
    'mutation M($x: ID!) { a: create(input: {nir: "1", ids: ["2", 3], sexe: FEMME, ok: true, x: $x}) { id(n: -1.5) } }',
    [
      ['create.input.nir', '1'],
      ['create.input.ids', '2'],
      ['create.input.ids', '3'],
      ['create.input.sexe', 'FEMME'],
      ['id.n', '-1.5'],
    ],
  ],
  [
    'query Q($nir: [String!] = "185", $n: Int = 4) { patient(nir: $nir) { nom } }',
    [
      ['Q.nir', '185'],
      ['Q.n', '4'],
    ],
  ],
  ['{ patient(nir: "1\\u0038\\"") { nom } }', [['patient.nir', '18"']]],
  [
    '{patients(list: [{a: 1}, {b: 2}]) {nom}}',
    [
      ['patients.list.a', '1'],
      ['patients.list.b', '2'],
    ],
  ],
  ['mutation{note(text:"""\n un "texte"\n""")}', [['note.text', 'un "texte"']]],
  [
    'query { a { b(c: "1") } d(e: "2") }',
    [
      ['b.c', '1'],
      ['d.e', '2'],
    ],
  ],
  ['\n  query { a(b: "1850578', [['a.b', '1850578']]],
])('reads %s', (text, pieces) => {
  expect(graphqlArguments(text, 100)).toEqual({pieces, whole: true, cut: false});
});

it('says that a comment is left', () => {
  expect(graphqlArguments('# nir 185\nquery { a(b: "1") # 2\n}', 100)).toEqual({
    pieces: [['a.b', '1']],
    whole: false,
    cut: false,
  });
});

it.each([
  ['query Q($nir: String!) { patient(nir: $nir) { nom } }'],
  ['{ patient { nom prenom } }'],
  ['{"query":"{ a(b: 1) }"}'],
  ['query=1&a(b)'],
  ['querying the "database"'],
  ['mutation'],
  ['(a: "1")'],
  ['{}'],
  [''],
])('leaves %s alone', (text) => {
  expect(graphqlArguments(text, 100)).toBeUndefined();
});

it('stops at the bound it is given, and survives brackets and quotes without end', () => {
  expect(graphqlArguments(`{a(${'b: 1 '.repeat(100_000)})}`, 5)).toMatchObject({
    pieces: {length: 5},
    cut: true,
  });
  expect(graphqlArguments(`{a(b: ${'[{'.repeat(300_000)}`, 5)).toBeUndefined();
  expect(graphqlArguments(`{a(b: 1 ${'])}'.repeat(300_000)}`, 5)?.pieces).toHaveLength(1);
  expect(graphqlArguments(`{a(b: "${'\\"'.repeat(500_000)}`, 5)?.pieces).toHaveLength(1);
  expect(graphqlArguments(`query${' '.repeat(1_000_000)}`, 5)).toBeUndefined();
});
