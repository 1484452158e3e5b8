import {expect, it} from 'vitest';
import {textOf} from './text.ts';

it('reads UTF-8, and windows-1252 where it is not', () => {
  expect(textOf(new TextEncoder().encode('Élodie'))).toEqual({text: 'Élodie', binary: false});
  expect(textOf(Uint8Array.of(0xc9, 0x6c, 0x6f))).toEqual({text: 'Élo', binary: false});
});

it('does not lose a text that is cut inside a character', () => {
  const bytes = new TextEncoder().encode('nir=185057899990139&nom=Lé');
  expect(textOf(bytes.subarray(0, bytes.length - 1)).text).toContain('185057899990139');
});

it('says that packed content is binary', () => {
  expect(textOf(Uint8Array.from({length: 500}, (_, n) => (n * 7) % 32)).binary).toBe(true);
  expect(textOf(new TextEncoder().encode('MSH|^~\\&|LABO\rPID|1\r')).binary).toBe(false);
});
