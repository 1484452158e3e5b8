import {expect, it} from 'vitest';
import {ByteCursor} from './byte-cursor.ts';

const cursor = (...bytes: number[]) => new ByteCursor(Uint8Array.from(bytes));

it('reads forward, to the end', () => {
  const one = cursor(1, 2, 3, 0, 0, 0, 4);
  expect([one.peek(), one.byte(), one.uint(2), one.uint(4), one.atEnd, one.failed]).toEqual([
    1,
    1,
    515,
    4,
    true,
    false,
  ]);
});

it.each([
  [cursor(0, 0, 0, 0, 0, 0, 1, 0).uint(8), 256],
  [cursor(255, 255, 255, 255, 255, 255, 255, 255).uint(8), 18446744073709551615n],
  [cursor(0x3e, 0).float(2), 1.5],
  [cursor(0xc0, 0).float(2), -2],
  [cursor(0, 1).float(2), 2 ** -24],
  [cursor(0x7c, 0).float(2), Number.POSITIVE_INFINITY],
  [cursor(0x42, 0x91, 0, 0).float(4), 72.5],
  [cursor(0x40, 0x52, 0x20, 0, 0, 0, 0, 0).float(8), 72.5],
])('reads the number %s', (found, expected) => {
  expect(found).toBe(expected);
});

it('gives zeros past the end, and says so', () => {
  const one = cursor(1, 2, 3);
  expect([one.uint(4), one.float(8), one.byte(), one.peek(), one.take(1).length]).toEqual([0, 0, 0, -1, 0]);
  expect([one.failed, one.atEnd]).toEqual([true, true]);
});

it('reads bytes that stand inside others', () => {
  const outer = Uint8Array.of(9, 9, 0, 7, 9);
  expect(new ByteCursor(outer.subarray(2, 4)).uint(2)).toBe(7);
});
