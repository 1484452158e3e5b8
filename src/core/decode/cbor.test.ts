import {Buffer} from 'node:buffer';
import {randomBytes} from 'node:crypto';
import {expect, it} from 'vitest';
import {cborValues} from './cbor.ts';

const str = (text: string): number[] => {
  const bytes = [...Buffer.from(text)];
  return bytes.length < 24 ? [0x60 | bytes.length, ...bytes] : [0x78, bytes.length, ...bytes];
};
const bytes = (...all: (number | number[])[]) => Uint8Array.from(all.flat());
const u64 = (value: bigint) => [...Buffer.from(BigUint64Array.of(value).buffer).reverse()];

it.each([
  ['a map', bytes(0xa1, str('nir'), str('185057899990139')), [['nir', '185057899990139']]],
  [
    'an integer of 64 bits',
    bytes(0xa1, str('nir'), 0x1b, u64(185057899990139n)),
    [['nir', '185057899990139']],
  ],
  [
    'a negative one',
    bytes(0xa1, str('n'), 0x3b, u64(18446744073709551615n)),
    [['n', '-18446744073709551616']],
  ],
  [
    'small ones',
    bytes(0x84, 5, 0x20, 0x18, 200, 0x19, 1, 0),
    [
      ['[]', '5'],
      ['[]', '-1'],
      ['[]', '200'],
      ['[]', '256'],
    ],
  ],
  [
    'floats',
    bytes(0x83, 0xf9, 0x3e, 0, 0xfa, 0x42, 0x91, 0, 0, 0xfb, 0x40, 0x52, 0x20, 0, 0, 0, 0, 0),
    [
      ['[]', '1.5'],
      ['[]', '72.5'],
      ['[]', '72.5'],
    ],
  ],
  [
    'nesting',
    bytes(
      0xa2,
      str('patient'),
      0xa1,
      str('ids'),
      0x82,
      str('1'),
      0xa1,
      str('nir'),
      str('2'),
      str('ok'),
      0xf5,
    ),
    [
      ['patient.ids[]', '1'],
      ['patient.ids[].nir', '2'],
    ],
  ],
  ['tags', bytes(0xd9, 0xd9, 0xf7, 0xa1, str('d'), 0xc0, str('1985-05-07')), [['d', '1985-05-07']]],
  ['bytes', bytes(0xa1, str('f'), 0x42, 1, 2), [['f', Uint8Array.of(1, 2)]]],
  [
    'indefinite lengths',
    bytes(0xbf, str('a'), 0x9f, 7, 0xff, str('b'), 0x7f, str('18'), str('5'), 0xff, 0xff),
    [
      ['a[]', '7'],
      ['b', '185'],
    ],
  ],
  [
    'numbers as keys',
    bytes(0xa2, 1, str('x'), 0x20, str('y')),
    [
      ['1', 'x'],
      ['-1', 'y'],
    ],
  ],
  ['a key that is a value', bytes(0xa1, str('185057899990139'), 0xf6), [['', '185057899990139']]],
])('reads %s', (_, packed, pieces) => {
  expect(cborValues(packed, 100)).toEqual({pieces, whole: true, cut: false});
});

it.each([
  ['text', Buffer.from('{"nir":"185057899990139"}')],
  ['accents', Buffer.from('évidemment, à bientôt')],
  ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a cut map', bytes(0xa2, str('nir'), str('1'))],
  ['a list without its stop', bytes(0x9f, 7, 8)],
  ['more than its root', bytes(0xa1, str('nir'), str('1'), 7)],
  ['a promise of billions', bytes(0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 2)],
  ['nesting without end', new Uint8Array(1_000_000).fill(0x81)],
  ['tags without end', new Uint8Array(1_000_000).fill(0xc1)],
  ['chunks without end', bytes(0x81, 0x5f, 0x5f, 0x5f)],
  ['a text that is not UTF-8', bytes(0x81, 0x62, 0xff, 0xfe)],
  ['nothing said', bytes(0x82, 0xf6, 0xf4)],
  ['nothing', bytes()],
])('leaves %s alone', (_, packed) => {
  expect(cborValues(packed, 100)).toBeUndefined();
});

it('refuses noise', () => {
  const hits = Array.from({length: 2000}, () => cborValues(randomBytes(64), 100)).filter(Boolean);
  expect(hits.length).toBeLessThan(5);
});

it('stops at the bound it is given', () => {
  const list = bytes(
    0x99,
    0x03,
    0xe8,
    Array.from({length: 1000}, () => 7),
  );
  expect(cborValues(list, 5)).toMatchObject({pieces: {length: 5}, whole: false, cut: true});
});
