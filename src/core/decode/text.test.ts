import {expect, it} from 'vitest';
import {textOf} from './text.ts';

it('reads UTF-8, and windows-1252 where it is not', () => {
  expect(textOf(new TextEncoder().encode('Élodie'))).toMatchObject({text: 'Élodie', binary: false});
  expect(textOf(Uint8Array.of(0xc9, 0x6c, 0x6f))).toMatchObject({text: 'Élo', binary: false});
});

it('does not lose a text that is cut inside a character', () => {
  const bytes = new TextEncoder().encode('nir=185057899990139&nom=Lé');
  expect(textOf(bytes.subarray(0, bytes.length - 1)).text).toContain('185057899990139');
});

it('says that packed content is binary', () => {
  expect(textOf(Uint8Array.from({length: 500}, (_, n) => (n * 7) % 32)).binary).toBe(true);
  expect(textOf(new TextEncoder().encode('MSH|^~\\&|LABO\rPID|1\r')).binary).toBe(false);
});

it('forgives a cut character, and keeps an accent at the end of Latin-1', () => {
  expect(textOf(new TextEncoder().encode('Élodie é').subarray(0, -1)).text).toBe('Élodie ');
  expect(textOf(Uint8Array.of(0x6c, 0x6f, 0x69, 0x73, 0x69, 0xe9)).text).toBe('loisié');
  expect(textOf(Uint8Array.of(0xe9)).text).toBe('é');
});

it('says what no text holds', () => {
  expect(textOf(Uint8Array.of(0x31, 0x02, 0x33)).odd).toBe(true);
  expect(textOf(new TextEncoder().encode('une ligne\r\n\tet une autre')).odd).toBe(false);
});
