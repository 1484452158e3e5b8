import {deflateSync, gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {unframed} from './framed.ts';

const inside = Buffer.from('{"nir":"185057899990139"}');
const behind = (...head: readonly number[]): Uint8Array => Uint8Array.from([...head, ...inside]);
const size = inside.length;

describe('unframed', () => {
  it.each([
    ['four bytes', behind(0, 0, 0, size)],
    ['four bytes, low one first', behind(size, 0, 0, 0)],
    ['two bytes', behind(0, size)],
    ['a byte', behind(size)],
    ['eight bytes', behind(0, 0, 0, 0, 0, 0, 0, size)],
    ['the flags of gRPC-Web', behind(0, 0, 0, 0, size)],
    ['a text of CBOR', behind(0x78, size)],
  ])('reads behind the length in %s', (_, bytes) => {
    expect(Buffer.from(unframed(bytes) ?? [])).toEqual(inside);
  });

  it.each([
    ['gzip', gzipSync(inside)],
    ['zlib', deflateSync(inside)],
  ])('finds %s behind a few bytes', (_, packed) => {
    expect(unframed(Buffer.concat([Buffer.from([1, 0, 9]), packed]))).toEqual(packed);
  });

  it.each([
    ['a text', inside],
    ['a length of something else', behind(0, 0, 0, 9)],
    ['few bytes', Uint8Array.of(1, 2)],
  ])('leaves %s alone', (_, bytes) => {
    expect(unframed(bytes)).toBeUndefined();
  });
});
