import {Buffer} from 'node:buffer';
import {describe, expect, it} from 'vitest';
import {ByteCursor} from './byte-cursor.ts';
import {fixedTexts, isLarge, plainText, varintOf} from './protobuf-values.ts';

const double = Buffer.alloc(8);
double.writeDoubleLE(185057899990139);
const float = Buffer.alloc(4);
float.writeFloatLE(72.3);
const integer = Buffer.alloc(8);
integer.writeBigUInt64LE(185057899990139n);

it.each([
  [[0], 0],
  [[0xac, 2], 300],
  [[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f], 2 ** 49 - 1],
  [[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1], 2n ** 64n - 1n],
])('reads the varint %j', (bytes, value) => {
  const cursor = new ByteCursor(Uint8Array.from(bytes));
  expect([varintOf(cursor), cursor.failed]).toEqual([value, false]);
});

it.each([[[0x80]], [Array(11).fill(0x80)]])('refuses the varint %j', (bytes: number[]) => {
  const cursor = new ByteCursor(Uint8Array.from(bytes));
  varintOf(cursor);
  expect(cursor.failed).toBe(true);
});

it.each([
  [double, ['185057899990139']],
  [integer, ['185057899990139']],
  [float, ['1116772762', '72.3']],
  [Buffer.alloc(8), []],
  [Buffer.alloc(8, 0xff), []],
  [Buffer.alloc(3), []],
])('reads the fixed %j', (bytes, texts) => {
  expect(fixedTexts(bytes)).toEqual(texts);
});

describe('plainText', () => {
  it.each([
    ['Léa\n', 'Léa\n'],
    ['', ''],
    ['a\u0001', undefined],
  ])('reads %j', (text, expected) => {
    expect(plainText(Buffer.from(text))).toBe(expected);
  });
  it('refuses what is not UTF-8', () => {
    expect(plainText(Uint8Array.of(0x4c, 0xe9))).toBeUndefined();
  });
});

it('takes a million for large', () => {
  expect([isLarge(999_999), isLarge(1_000_000), isLarge(2n ** 63n)]).toEqual([false, true, true]);
});
