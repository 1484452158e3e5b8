import {Buffer} from 'node:buffer';
import {randomBytes} from 'node:crypto';
import {expect, it} from 'vitest';
import {protobufValues} from './protobuf.ts';

const varint = (value: bigint): number[] =>
  value < 128n ? [Number(value)] : [Number(value & 127n) | 128, ...varint(value >> 7n)];
const field = (number: number, type: number) => varint(BigInt(number * 8 + type));
const text = (number: number, value: string) => part(number, [...Buffer.from(value)]);
const part = (number: number, value: number[]) => [
  ...field(number, 2),
  ...varint(BigInt(value.length)),
  ...value,
];
const int = (number: number, value: bigint) => [...field(number, 0), ...varint(value)];
const frame = (flags: number, value: number[]) => [
  flags,
  ...Buffer.from(Uint32Array.of(value.length).buffer).reverse(),
  ...value,
];
const read = (all: number[], most = 100) => protobufValues(Uint8Array.from(all), most);

const uuid = 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6';

it.each([
  [
    'texts',
    [...text(1, 'Léa'), ...text(20, '185057899990139')],
    [
      ['1', 'Léa'],
      ['20', '185057899990139'],
    ],
  ],
  ['a large number', int(3, 185057899990139n), [['3', '185057899990139']]],
  ['messages inside', part(2, part(1, [...text(1, '185'), ...int(2, 5n)])), [['2.1.1', '185']]],
  ['a compressed frame', frame(1, [0x1f, 0x8b, 8, 0]), [['', Uint8Array.of(0x1f, 0x8b, 8, 0)]]],
  ['a message that looks like a text', part(1, text(1, uuid)), [['1.1', uuid]]],
  [
    'bytes',
    [...text(1, 'nom'), ...part(2, [0xff, 0xfe, 0])],
    [
      ['1', 'nom'],
      ['2', Uint8Array.of(0xff, 0xfe, 0)],
    ],
  ],
  [
    'a double',
    [...field(1, 1), 0, 0, 0, 0, 0, 0x20, 0x52, 0x40, ...text(2, 'poids')],
    [
      ['1', '72.5'],
      ['2', 'poids'],
    ],
  ],
  ['a frame of gRPC-Web', frame(0, text(1, 'nir')), [['1', 'nir']]],
  [
    'frames',
    [...frame(0, text(1, 'a1')), ...frame(0x80, [...Buffer.from('grpc-status: 0')])],
    [
      ['1', 'a1'],
      ['trailers', 'grpc-status: 0'],
    ],
  ],
])('reads %s', (_, bytes, pieces) => {
  expect(read(bytes)).toEqual({pieces, whole: true, cut: false});
});

it.each([
  ['JSON', [...Buffer.from('{"nir":"185057899990139"}')]],
  ['prose', [...Buffer.from('Bonjour, je voudrais un rendez-vous.\nMerci à vous.')]],
  ['an image', [...Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex')]],
  ['a photograph', [...Buffer.from('ffd8ffe000104a46494600010101006000600000', 'hex')]],
  ['small numbers', [...int(1, 5n), ...int(2, 1n), ...int(3, 0n)]],
  ['a cut message', text(1, 'nom de famille').slice(0, -1)],
  ['field zero', [...text(1, 'nom'), 0, 1]],
  ['a frame that is too long', frame(0, text(1, 'nir')).slice(0, -1)],
  ['zeros', Array(100).fill(0)],
  ['nothing', []],
])('leaves %s alone', (_, bytes: number[]) => {
  expect(read(bytes)).toBeUndefined();
});

it('refuses noise', () => {
  const hits = Array.from({length: 2000}, () => protobufValues(randomBytes(64), 100)).filter(Boolean);
  expect(hits.length).toBeLessThan(10);
});

it('bounds what a hostile message costs', () => {
  let nested = text(1, 'nir');
  for (let depth = 0; depth < 300; depth += 1) nested = part(1, nested);
  expect(read(nested)?.pieces ?? []).toHaveLength(0);
  expect(read(text(1, 'abc').concat(...Array.from({length: 5000}, () => text(1, 'abc'))), 5)).toMatchObject({
    pieces: {length: 5},
    cut: true,
  });
  expect(protobufValues(new Uint8Array(2_000_000).fill(0x0a), 100)).toBeUndefined();
});
