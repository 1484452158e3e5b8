import {Buffer} from 'node:buffer';
import {describe, expect, it} from 'vitest';
import {hexDecoded, looksSpelledHex} from './hex.ts';

const pairs = [...Buffer.from('1850é').toString('hex').matchAll(/../g)].map(([pair]) => pair);

describe('hexDecoded', () => {
  it.each([
    [pairs.join('')],
    [pairs.join('').toUpperCase()],
    [`0x${pairs.join('')}`],
    [pairs.join(' ')],
    [pairs.join(':')],
    [`${pairs.join(':')}:`],
    [pairs.map((pair) => `\\x${pair}`).join('')],
    [pairs.map((pair) => `0x${pair}`).join(', ')],
    [` ${pairs.join('-')}\n`],
    [`\\x${pairs.join('')}`],
    [`x'${pairs.join('')}'`],
  ])('reads %s', (text) => {
    expect(Buffer.from(hexDecoded(text, 100)?.bytes ?? []).toString()).toBe('1850é');
  });

  it.each([
    [''],
    ['31'],
    ['313835'],
    ['3138353'],
    ['31 38 3530'],
    ['31:38-35:30'],
    ['facade'],
    ['bonjour monsieur'],
    ['f81d4fae-7dec-11d0-a765-00a0c91e6bf6'],
    ['31383530 est un code'],
    ['3138353Ǒ'],
  ])('leaves %s alone', (text) => {
    expect(hexDecoded(text, 100)).toBeUndefined();
  });

  it('stops where there is no more room', () => {
    expect(hexDecoded('3138353035', 3)).toEqual({bytes: Uint8Array.of(0x31, 0x38, 0x35), cut: true});
  });

  it('takes a megabyte', () => {
    expect(hexDecoded('3f'.repeat(1 << 20), 1 << 20)).toMatchObject({cut: false});
  });
});

describe('looksSpelledHex', () => {
  it.each([
    ['0x31383530'],
    ['\\x31383530'],
    ["x'31383530'"],
    ['31 38 35 30'],
    ['31:38:35'],
    ['0x31, 0x38'],
    ['0x310x38'],
  ])('takes %s', (text) => {
    expect(looksSpelledHex(text)).toBe(true);
  });

  it.each([['31383530'], ['0x3138'], ['1,2,3'], ['Le 12-05'], ['x = 1'], ['f81d4fae-7dec-11d0']])(
    'does not take %s',
    (text) => {
      expect(looksSpelledHex(text)).toBe(false);
    },
  );
});
