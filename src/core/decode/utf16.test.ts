import {Buffer} from 'node:buffer';
import {describe, expect, it} from 'vitest';
import {utf16Decoded, withoutNuls} from './utf16.ts';

const text = 'nir=185057899990139 Léa’';
const little = Buffer.from(text, 'utf16le');
const big = Buffer.from(text, 'utf16le').swap16();
const wide = [...text].map((char) => `${char}\0\0\0`).join('');

describe('utf16Decoded', () => {
  it.each([
    ['little endian', little],
    ['big endian', big],
    ['little endian, marked', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['big endian, marked', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ])('reads %s', (_, bytes) => {
    expect(utf16Decoded(bytes, 1000)).toEqual({text, cut: false});
  });

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['zeros', Buffer.alloc(100)],
    ['few bytes', Buffer.from([49, 0])],
    ['nothing', Buffer.alloc(0)],
    ['integers of 32 bits', Buffer.from(Uint32Array.of(1, 2, 3, 4).buffer)],
  ])('leaves %s alone', (_, bytes) => {
    expect(utf16Decoded(bytes, 1000)).toBeUndefined();
  });

  it('stops where there is no more room', () => {
    expect(utf16Decoded(little, 3)).toEqual({text: 'nir', cut: true});
    expect(utf16Decoded(little, text.length)?.cut).toBe(false);
  });
});

describe('withoutNuls', () => {
  it.each([
    ['little endian', little.toString('latin1'), text],
    ['big endian', big.toString('latin1'), text],
    ['without its first byte', `1${big.toString('latin1').slice(2, 20)}`, '1ir=185057'],
    ['four bytes a character', wide, text],
  ])('reads %s', (_, seen, expected) => {
    expect(withoutNuls(seen, 1000)).toEqual({text: expected, cut: false});
  });

  it.each([['plain'], ['a\0b'], [''], ['a\0bcdefghijklmnop\0']])('leaves %j alone', (seen) => {
    expect(withoutNuls(seen, 1000)).toBeUndefined();
  });

  it('stops where there is no more room', () => {
    expect(withoutNuls('1\0'.repeat(100_000), 2)).toEqual({text: '11', cut: true});
  });
});
