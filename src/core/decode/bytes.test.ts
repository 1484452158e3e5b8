import {deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {isText, promises, readingOfBytes} from './bytes.ts';
import {Work} from './work.ts';

const json = '{"nir":"185057899990139","nom":"Trousseau"}';
const read = (bytes: Uint8Array) => readingOfBytes(bytes, new Work(bytes.length));
const noise = Uint8Array.from({length: 300}, (_, n) => (n * n * 31 + 7 * n + 200) % 256);

describe('readingOfBytes', () => {
  it.each<[string, Uint8Array]>([
    ['gzip', gzipSync(json)],
    ['zlib', deflateSync(json)],
    ['deflate', deflateRawSync(json)],
    ['utf-16', Buffer.from(json, 'utf16le')],
    ['msgpack', Uint8Array.of(0x81, 0xa1, 0x61, 0xa3, 0x6f, 0x75, 0x69)],
    ['cbor', Uint8Array.of(0xa1, 0x61, 0x61, 0x63, 0x6f, 0x75, 0x69)],
    ['protobuf', Uint8Array.of(0x0a, 0x03, 0x6f, 0x75, 0x69)],
  ])('reads %s', (encoding, bytes) => {
    expect(read(new Uint8Array(bytes))?.encoding).toEqual([encoding]);
  });

  it('reads text, and names no encoding', () => {
    expect(read(new TextEncoder().encode('Élodie'))).toMatchObject({pieces: [['', 'Élodie']], encoding: []});
  });

  it('reads nothing in noise', () => {
    expect(read(noise)).toBeUndefined();
  });

  it('says that it leaves Zstandard', () => {
    const work = new Work(100);
    readingOfBytes(Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x24, 0x42, 0x7d, 0x01, 0xd0, 0xcc), work);
    expect(work.exhausted).toBe(true);
  });
});

it('tells text from noise', () => {
  expect(isText(new TextEncoder().encode('Un texte, à peine accentué.\n'))).toBe(true);
  expect(isText(Uint8Array.of(0x45, 0x6c, 0x6f, 0x64, 0xe9, 0x65))).toBe(true);
  expect(isText(noise)).toBe(false);
  expect(promises(noise)).toBe(false);
  expect(promises(gzipSync(json).subarray(0, 20))).toBe(true);
});

it.each([
  [
    'a character cut at the end of a long text',
    new TextEncoder().encode('Un texte accentué é').subarray(0, -1),
    true,
  ],
  ['an overlong form', Uint8Array.of(0xc0, 0xaf, 0xc0, 0xaf), false],
  ['a lone follower', Uint8Array.of(0x80, 0x80, 0x80, 0x80), false],
  ['four bytes a character', new TextEncoder().encode('😀😀'), true],
])('tells %s', (_, bytes, text) => {
  expect(isText(bytes)).toBe(text);
});

describe('the work on bytes that repeat', () => {
  /** Bytes of one pattern, and the streams that are opened for it. */
  const attemptsOn = (pattern: readonly number[]): number => {
    let attempts = 0;
    const size = 40_000;
    const work = new (class extends Work {
      override attempt(kind: 'deflate' | 'lz-string'): boolean {
        attempts += 1;
        return super.attempt(kind);
      }
    })(size);
    readingOfBytes(
      Uint8Array.from({length: size}, (_, at) => pattern[at % pattern.length] ?? 0),
      work,
    );
    return attempts;
  };

  it('is bounded for every byte', () => {
    const counts = Array.from({length: 256}, (_, byte) => attemptsOn([byte]));
    expect(Math.max(...counts)).toBeLessThanOrEqual(12);
  });

  it.each([[[0x12, 0x08]], [[0x0a, 0x7f]], [[0x08, 0x01]], [[0x9f, 0x5f, 0x41]], [[0x4b, 0x4c, 0x4a]]])(
    'is bounded for %j',
    (pattern) => {
      expect(attemptsOn(pattern)).toBeLessThanOrEqual(12);
    },
  );
});
