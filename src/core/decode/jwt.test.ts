import {Buffer} from 'node:buffer';
import {deflateRawSync} from 'node:zlib';
import {expect, it} from 'vitest';
import {Mistakes} from './json-document.ts';
import {jwtPieces as read} from './jwt.ts';

const jwtPieces = (text: string, most: number) => read(text, most, new Mistakes());

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = {alg: 'HS256', typ: 'JWT'};
const payload = {nir: '185057899990139', nom: 'Léa'};
const pieces = [
  ['header', JSON.stringify(header)],
  ['payload', JSON.stringify(payload)],
];

it.each([
  [`${part(header)}.${part(payload)}.c2lnbmF0dXJl`],
  [`${part(header)}.${part(payload)}.`],
  [`${part(header)}.${part(payload)}`],
  [`Bearer ${part(header)}.${part(payload)}.x_-y`],
])('reads %s', (text) => {
  expect(jwtPieces(text, 10)).toEqual({pieces, whole: true, cut: false});
});

it('gives the bytes of a payload that is not text', () => {
  const packed = deflateRawSync(JSON.stringify(payload));
  const [, second] = jwtPieces(`${part(header)}.${packed.toString('base64url')}.x`, 10)?.pieces ?? [];
  expect(second).toEqual(['payload', Uint8Array.from(packed)]);
});

it('keeps to what was asked for', () => {
  expect(jwtPieces(`${part(header)}.${part(payload)}.x`, 1)).toMatchObject({pieces: {length: 1}, cut: true});
});

it.each([
  ['www.exemple.test'],
  ['1234567890.1234567890.12'],
  [`${part({a: 1})}.${part(payload)}.x`],
  [`${part([1])}.${part(payload)}`],
  [part(header)],
  ['pharmacie.ordonnance.pdf'],
  [''],
  [`${'a'.repeat(1_000_000)}!`],
])('leaves %s alone', (text) => {
  expect(jwtPieces(text, 10)).toBeUndefined();
});
