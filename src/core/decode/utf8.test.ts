import {describe, expect, it} from 'vitest';
import {isUtf8, utf8Of} from './utf8.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('utf8Of', () => {
  it.each([
    [''],
    ['Hildegarde'],
    ['café œuvre 1,5 €'],
    ['ni\ufeffr'],
    ['\u07ff\u0800\ud7ff\ue000\uffff'],
    ['𝟙 😀'],
  ])('reads %j, short and long', (text) => {
    expect(utf8Of(bytesOf(text))).toBe(text);
    expect(utf8Of(bytesOf(text.repeat(100)))).toBe(text.repeat(100));
    expect(utf8Of(bytesOf(text.repeat(4000)))).toBe(text.repeat(4000));
  });

  it('leaves a byte order mark out, as the engine does', () => {
    expect(utf8Of(bytesOf('\ufeffnir'))).toBe('nir');
    expect(utf8Of(bytesOf(`\ufeff${'nir'.repeat(30)}`))).toBe('nir'.repeat(30));
  });

  it.each([
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9]],
    ['a longer form than need be', [0xc0, 0xaf]],
    ['another', [0xe0, 0x80, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond the last character', [0xf4, 0x90, 0x80, 0x80]],
    ['no first byte', [0x80]],
    ['a character that breaks off', [0x61, 0xe2, 0x82]],
  ])('takes %s for none', (_, bytes) => {
    expect(utf8Of(Uint8Array.from(bytes))).toBeUndefined();
    expect(utf8Of(Uint8Array.from([...bytes, ...Array<number>(5000).fill(0x41)]))).toBeUndefined();
  });

  it('agrees with the engine on every pair of bytes', () => {
    const differ = (bytes: Uint8Array): boolean => {
      const text = new TextDecoder().decode(bytes);
      return isUtf8(bytes) !== !text.includes('\ufffd');
    };
    const pairs = Array.from({length: 65_536}, (_, at) => Uint8Array.of(at >> 8, at & 255));
    expect(pairs.filter(differ)).toEqual([]);
  });
});

describe('isUtf8', () => {
  it('forgives a cut when asked', () => {
    expect(isUtf8(Uint8Array.of(0x61, 0xe2, 0x82), true)).toBe(true);
    expect(isUtf8(Uint8Array.of(0x61, 0xe2, 0x41), true)).toBe(false);
  });
});
