import lz from 'lz-string';
import {describe, expect, it} from 'vitest';
import {lzDecoded} from './lz-string.ts';

const texts = [
  '{"nir":"185057899990139","nom":"Léa","date":"1985-05-07"}',
  'ab12cd34',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  JSON.stringify(Array.from({length: 300}, (_, n) => ({nir: 1850578999000 + n * 7919, œ: '😀'}))),
  'L’été, à 12 h 30\r\n\tœ €',
];
const ways = [
  ['base64', lz.compressToBase64],
  ['addresses', lz.compressToEncodedURIComponent],
  ['UTF-16', lz.compressToUTF16],
] as const;

describe('lzDecoded', () => {
  it.each(ways.flatMap(([way, pack]) => texts.map((text) => [way, text, pack] as const)))(
    'reads what was packed for %s: %s',
    (_, text, pack) => {
      expect(lzDecoded(pack(text), 100_000)).toEqual({text, cut: false});
    },
  );

  it('reads what was packed raw', () => {
    const [text = ''] = texts;
    expect(lzDecoded(lz.compress(text), 100_000)).toEqual({text, cut: false});
  });

  it('reads plus signs that a form turned into spaces', () => {
    const text = JSON.stringify(Array.from({length: 99}, (_, n) => n * 7919));
    const packed = lz.compressToEncodedURIComponent(text);
    expect(packed).toContain('+');
    expect(lzDecoded(packed.replaceAll('+', ' '), 100_000)).toEqual({text, cut: false});
  });

  it('reads what a cut text still gives', () => {
    const text = texts[3] ?? '';
    const found = lzDecoded(lz.compressToBase64(text).slice(0, 400), 100_000);
    expect(found?.cut).toBe(true);
    expect(text.startsWith(found?.text ?? '-')).toBe(true);
  });

  it('is not blown up by a bomb', () => {
    const bomb = lz.compressToUTF16('a'.repeat(300_000));
    expect(lzDecoded(bomb, 1000)).toEqual({text: 'a'.repeat(1000), cut: true});
  });

  it.each([
    ['Bonjour monsieur'],
    ['185057899990139'],
    ['eyJuaXIiOiIxODUwNTc4OTk5OTAxMzkifQ=='],
    ['rendez-vous'],
    ['aaaaaaaaaaaaaaaa'],
    ['f81d4fae7dec11d0a76500a0c91e6bf6'],
    ['日本語のテキスト'],
    ['L’été est là'],
    [''],
    ['QQ'],
    ['H5M'],
    [lz.compressToBase64('court')],
    ['iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='],
  ])('leaves %s alone', (text) => {
    expect(lzDecoded(text, 100_000)).toBeUndefined();
  });
});
