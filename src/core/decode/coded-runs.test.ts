import {describe, expect, it} from 'vitest';
import {codedRunsOf} from './coded-runs.ts';
import {Work} from './work.ts';

const nir = '185057899990139';
const codes = [...nir].map((char) => char.charCodeAt(0));
const pairs = codes.map((code) => code.toString(16));
const read = (text: string) =>
  codedRunsOf(text, new Work(text.length)).map(({encoding, pieces: [piece]}) => [
    encoding.join(),
    piece?.[1],
  ]);

describe('codedRunsOf', () => {
  it.each([
    [`String.fromCharCode(${codes.join(',')})`, 'char-codes'],
    [`voici [${codes.join(', ')}] merci`, 'char-codes'],
    [`voici ${codes.join(' ')} merci`, 'char-codes'],
    [`voici ${codes.join(';')} merci`, 'char-codes'],
    [`voici ${pairs.join(':')} merci`, 'hex'],
    [`voici ${pairs.join(' ').toUpperCase()}.`, 'hex'],
    [`new Uint8Array([${pairs.map((pair) => `0x${pair}`).join(', ')}])`, 'char-codes'],
    [`SELECT 0x${pairs.join('')};`, 'hex'],
    [`bytes \\x${pairs.join('')}`, 'hex'],
  ])('reads %s', (text, encoding) => {
    expect(read(text)).toEqual([[encoding, nir]]);
  });

  it.each([
    ['Rendez-vous le 12/05/1985 à 10:30'],
    ['Tél. 06 12 34 56 78, puis 01 23 45 67 89'],
    ['de 3a:4b:5c:6d:7e:8f à 3a:4b:5c:6d:7e:90'],
    ['2001:0db8:85a3:0000:0000:8a2e:0370:7334 répond'],
    ['10 20 30 20 10 20 30 20 10 fois'],
    ['#0x1234, 0xdeadbeef'],
  ])('reads nothing in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is not slowed by numbers', () => {
    expect(read(`${'1 2 3 4 5 6 7 a,'.repeat(60_000)}`)).toEqual([]);
  });
});
