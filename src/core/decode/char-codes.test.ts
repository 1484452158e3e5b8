import {Buffer} from 'node:buffer';
import {expect, it} from 'vitest';
import {charCodesDecoded} from './char-codes.ts';

const codes = (text: string) => Array.from(text, (char) => char.charCodeAt(0));
const nir = codes('185057899990139');

it.each([
  ['commas', nir.join(','), '185057899990139'],
  ['an array', JSON.stringify(nir), '185057899990139'],
  ['commas with spaces', nir.join(', '), '185057899990139'],
  ['spaces', nir.join(' '), '185057899990139'],
  ['lines', nir.join('\n'), '185057899990139'],
  ['semicolons', nir.join(';'), '185057899990139'],
  ['dashes', nir.join('-'), '185057899990139'],
  ['hex', nir.map((one) => `0x${one.toString(16)}`).join(','), '185057899990139'],
  ['a call', `(${nir.join(' , ')})`, '185057899990139'],
  ['characters', codes('Léa Œuvre').join(','), 'Léa Œuvre'],
  ['bytes of UTF-8', [...Buffer.from('Léa Roux')].join(','), 'Léa Roux'],
])('reads %s', (_, text, expected) => {
  expect(charCodesDecoded(text, 100)).toEqual({text: expected, cut: false});
});

it.each([
  ['01 23 45 67 89'],
  ['49,56,53'],
  ['49,56,53,48,53,55,56,trois'],
  ['10.5,20.5,30.5,40.5,50.5,60.5,70.5,80.5'],
  ['2024-01-02'],
  ['185057899990139'],
  ['[{"a":49}]'],
  ['un, deux, trois'],
  [''],
  [`49${' '.repeat(300_000)}`],
])('leaves %s alone', (text) => {
  expect(charCodesDecoded(text, 100)).toBeUndefined();
});

it('stops where there is no more room', () => {
  expect(charCodesDecoded('49,'.repeat(200_000), 3)).toEqual({text: '111', cut: true});
});
