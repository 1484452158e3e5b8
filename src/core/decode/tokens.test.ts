import {describe, expect, it} from 'vitest';
import {marksOf} from './marks.ts';
import {reversed} from './reversed.ts';
import {tokensOf} from './tokens.ts';
import {Work} from './work.ts';

const base64 = Buffer.from('nom=Trousseau&nir=185057899990139').toString('base64');
const hex = Buffer.from('nir=185057899990139').toString('hex');
const read = (text: string) =>
  tokensOf(text, marksOf(text), new Work(text.length)).map(({encoding, pieces: [piece]}) => [
    encoding.join(),
    piece?.[1],
  ]);

describe('tokensOf', () => {
  it.each([
    [base64, 'base64', 'nom=Trousseau&nir=185057899990139'],
    [`data=${base64}; ok`, 'base64', 'nom=Trousseau&nir=185057899990139'],
    [`data:${base64};`, 'base64', 'nom=Trousseau&nir=185057899990139'],
    [reversed(base64), 'reversed,base64', 'nom=Trousseau&nir=185057899990139'],
    [hex, 'hex', 'nir=185057899990139'],
    [hex.toUpperCase(), 'hex', 'nir=185057899990139'],
    [reversed(hex), 'reversed,hex', 'nir=185057899990139'],
  ])('reads %s', (text, encoding, value) => {
    expect(read(text)).toEqual([[encoding, value]]);
  });

  it.each([
    ['Une phrase comme une autre'],
    ['AdditionalInformation'],
    ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['550e8400-e29b-41d4-a716-446655440000'],
    ['GTM-ABCD123'],
    ['Mutuelle'],
    ['ExamenOD'],
    ['x'.repeat(1000)],
    ['Zm9vYmFy'.repeat(0)],
  ])('reads nothing in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
