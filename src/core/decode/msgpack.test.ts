import {Buffer} from 'node:buffer';
import {randomBytes} from 'node:crypto';
import {expect, it} from 'vitest';
import {msgpackValues} from './msgpack.ts';

const str = (text: string): number[] => {
  const bytes = [...Buffer.from(text)];
  return bytes.length < 32 ? [0xa0 | bytes.length, ...bytes] : [0xd9, bytes.length, ...bytes];
};
const bytes = (...all: (number | number[])[]) => Uint8Array.from(all.flat());
const u64 = (value: bigint) => [...Buffer.from(BigUint64Array.of(value).buffer).reverse()];

it.each([
  ['a map', bytes(0x81, str('nir'), str('185057899990139')), [['nir', '185057899990139']]],
  [
    'an integer of 64 bits',
    bytes(0x81, str('nir'), 0xcf, u64(185057899990139n)),
    [['nir', '185057899990139']],
  ],
  ['a larger one', bytes(0x81, str('n'), 0xcf, u64(18446744073709551615n)), [['n', '18446744073709551615']]],
  ['a signed one', bytes(0x81, str('n'), 0xd3, u64(2n ** 64n - 5n)), [['n', '-5']]],
  [
    'small ones',
    bytes(0x94, 5, 0xff, 0xd0, 0x80, 0xcd, 1, 0),
    [
      ['[]', '5'],
      ['[]', '-1'],
      ['[]', '-128'],
      ['[]', '256'],
    ],
  ],
  [
    'floats',
    bytes(0x92, 0xca, 0x42, 0x91, 0, 0, 0xcb, 0x40, 0x52, 0x20, 0, 0, 0, 0, 0),
    [
      ['[]', '72.5'],
      ['[]', '72.5'],
    ],
  ],
  [
    'nesting',
    bytes(
      0x82,
      str('patient'),
      0x81,
      str('ids'),
      0x92,
      str('1'),
      0x81,
      str('nir'),
      str('2'),
      str('ok'),
      0xc3,
    ),
    [
      ['patient.ids[]', '1'],
      ['patient.ids[].nir', '2'],
    ],
  ],
  ['bytes', bytes(0x81, str('f'), 0xc4, 2, 1, 2), [['f', Uint8Array.of(1, 2)]]],
  ['a long text', bytes(0x81, str('t'), str('é'.repeat(40))), [['t', 'é'.repeat(40)]]],
  ['wide headers', bytes(0xdf, 0, 0, 0, 1, 0xda, 0, 1, 97, 0xdc, 0, 1, 7), [['a[]', '7']]],
  ['numbers as keys', bytes(0x81, 3, str('x')), [['3', 'x']]],
  ['a key that is a value', bytes(0x81, str('185057899990139'), 0xc0), [['', '185057899990139']]],
])('reads %s', (_, packed, pieces) => {
  expect(msgpackValues(packed, 100)).toEqual({pieces, whole: true, cut: false});
});

it.each([
  ['text', Buffer.from('{"nir":"185057899990139"}')],
  ['Latin-1', Buffer.from('à bientôt', 'latin1')],
  ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a cut map', bytes(0x82, str('nir'), str('1'))],
  ['more than its root', bytes(0x81, str('nir'), str('1'), 7)],
  ['a promise of billions', bytes(0xdd, 0xff, 0xff, 0xff, 0xff, 1, 2)],
  ['nesting without end', new Uint8Array(1_000_000).fill(0x91)],
  ['a text that is not UTF-8', bytes(0x91, 0xa2, 0xff, 0xfe)],
  ['nothing said', bytes(0x92, 0xc0, 0xc2)],
  ['nothing', bytes()],
])('leaves %s alone', (_, packed) => {
  expect(msgpackValues(packed, 100)).toBeUndefined();
});

it('refuses noise', () => {
  const hits = Array.from({length: 2000}, () => msgpackValues(randomBytes(64), 100)).filter(Boolean);
  expect(hits.length).toBeLessThan(5);
});

it('stops at the bound it is given', () => {
  const list = bytes(
    0xdc,
    0x03,
    0xe8,
    Array.from({length: 1000}, () => 7),
  );
  expect(msgpackValues(list, 5)).toMatchObject({pieces: {length: 5}, whole: false, cut: true});
});
