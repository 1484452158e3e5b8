import {expect, it} from 'vitest';
import {byteOfChar, charOfByte} from './windows-1252.ts';

it.each([
  [0x80, '€'],
  [0x92, '’'],
  [0x9c, 'œ'],
  [0x9f, 'Ÿ'],
  [0x81, '\u0081'],
  [0x41, 'A'],
  [0xe9, 'é'],
])('reads %i as %s, there and back', (byte, char) => {
  expect(charOfByte(byte)).toBe(char);
  expect(byteOfChar(char.charCodeAt(0))).toBe(byte);
});

it.each([['日'], ['ő']])('has no byte for %s', (char) => {
  expect(byteOfChar(char.charCodeAt(0))).toBeUndefined();
});
