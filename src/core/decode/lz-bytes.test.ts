import lz from 'lz-string';
import {describe, expect, it} from 'vitest';
import {lzOfBytes} from './lz-bytes.ts';
import {Work} from './work.ts';

const read = (bytes: Uint8Array) => lzOfBytes(bytes, new Work(bytes.length))?.text;

describe('lzOfBytes', () => {
  it.each(['185057899990139', '{"nir":"185057899990139","nom":"Trousseau"}', 'Hélène Œuvrard '.repeat(40)])(
    'unpacks %s',
    (text) => {
      expect(read(lz.compressToUint8Array(text))).toBe(text);
    },
  );

  it.each([
    ['noise', Uint8Array.from({length: 64}, (_, at) => (at * 77 + 190) & 255)],
    ['a text', new TextEncoder().encode('Une phrase de tous les jours.')],
    ['few bytes', Uint8Array.of(1, 2, 3, 4)],
    ['nothing', new Uint8Array()],
  ])('leaves %s alone', (_, bytes) => {
    expect(read(bytes)).toBeUndefined();
  });
});
