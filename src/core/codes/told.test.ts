import {expect, it} from 'vitest';
import {codesToldIn} from './told.ts';

it.each([
  ['8462-4^Diastolique^LN', ['8462-4']],
  ['OBX|1|NM|2345-7^Glucose^LN^GLY^Glucose^L||1.26', ['2345-7']],
  ['E11.9^Diabète^CIM10~I10^HTA^I10', ['E11.9', 'I10']],
  ['8462-5^x^LN', []],
  ['GLY^Glucose^L', []],
  ['a^b', []],
  ['Diagnostic CIM-10 : E11.9.', ['E11.9']],
  ['code CCAM BFGA004', ['BFGA004']],
  ['LOINC 8462-4, SNOMED CT 73211009', ['8462-4', '73211009']],
  ['ATC: N02BE01', ['N02BE01']],
  ['NABM 0552', ['0552']],
  ['la CIM-10 de 2019', []],
  ['LOINC 8462-5', []],
  ['MATCH 12', []],
  ['atc: B12', []],
])('reads %s', (text, codes) => {
  expect(codesToldIn(text).map(({code}) => code)).toEqual(codes);
});
