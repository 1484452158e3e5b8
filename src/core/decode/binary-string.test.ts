import {Buffer} from 'node:buffer';
import {deflateSync, gzipSync} from 'node:zlib';
import {expect, it} from 'vitest';
import {bytesOfBinary} from './binary-string.ts';
import {charOfByte} from './windows-1252.ts';

const all = Uint8Array.from({length: 256}, (_, at) => at);
const seen = (bytes: Uint8Array) => Array.from(bytes, charOfByte).join('');
const zipped = gzipSync('185057899990139');

it.each([
  ['gzip, a character a byte', zipped.toString('latin1'), zipped],
  ['gzip, read as windows-1252', seen(zipped), zipped],
  ['zlib', deflateSync('aaaaaaaa').toString('latin1'), deflateSync('aaaaaaaa')],
  ['every byte', Buffer.from(all).toString('latin1'), all],
  ['every byte, read as windows-1252', seen(all), all],
])('reads %s', (_, text, bytes) => {
  expect(bytesOfBinary(text)).toEqual(Uint8Array.from(bytes));
});

it.each([
  ['plain'],
  ['Léa, n° 1\r\n\t€'],
  ['\u0001日本'],
  ['x^2'],
  [''],
  ['\u000bMSH|^~\\&|\r\u001c\r'],
  ['{"a":"é"}'],
])('leaves %j alone', (text) => {
  expect(bytesOfBinary(text)).toBeUndefined();
});
