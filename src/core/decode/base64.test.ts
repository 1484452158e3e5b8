import {Buffer} from 'node:buffer';
import {describe, expect, it} from 'vitest';
import {base64Decoded} from './base64.ts';

const text = '{"nir":"185057899990139","nom":"Léa>>>???"}';
const standard = Buffer.from(text).toString('base64');
const lines = Buffer.from(text.repeat(9)).toString('base64').replace(/.{76}/g, '$&\r\n');
const read = (written: string, room = 100_000) => {
  const found = base64Decoded(written, room);
  return found === undefined ? undefined : Buffer.from(found.bytes).toString();
};

describe('base64Decoded', () => {
  it.each([
    ['standard', standard, text],
    ['for addresses', Buffer.from(text).toString('base64url'), text],
    ['without padding', standard.replace(/=+$/, ''), text],
    ['in lines', lines, text.repeat(9)],
    ['in lines joined by spaces', lines.replaceAll('\r\n', ' '), text.repeat(9)],
    ['whose plus became a space', standard.replaceAll('+', ' '), text],
    ['short', 'MTI=', '12'],
  ])('reads what is %s', (_, written, expected) => {
    expect(read(written)).toBe(expected);
  });

  it.each([['{"a":1}'], ['Bonjour, monsieur'], ['é'], [''], ['='], ['A'], ['6f1c2a9e.4b7d']])(
    'leaves %s alone',
    (written) => {
      expect(base64Decoded(written, 100)).toBeUndefined();
    },
  );

  it('stops where there is no more room, and says so', () => {
    expect(base64Decoded('MTIzNDU2Nzg5', 4)).toEqual({bytes: new TextEncoder().encode('1234'), cut: true});
    expect(base64Decoded('MTIzNDU2', 6)?.cut).toBe(false);
  });

  it('reads every length', () => {
    for (let size = 1; size < 70; size += 1) {
      const bytes = Uint8Array.from({length: size}, (_, at) => (at * 37) & 0xff);
      expect(base64Decoded(Buffer.from(bytes).toString('base64'), 100)?.bytes).toEqual(bytes);
    }
  });

  it('takes a megabyte at once', () => {
    const big = Buffer.alloc(1 << 20, 'santé').toString('base64');
    expect(base64Decoded(big, 1 << 21)?.bytes).toHaveLength(1 << 20);
  });
});
