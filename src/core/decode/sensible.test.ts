import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {reversed} from './reversed.ts';
import {packedIn, sensible} from './sensible.ts';
import {Work} from './work.ts';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const packed = latin(gzipSync('{"nir":"185057899990139"}'));
const told = (text: string) => sensible('x', {text, cut: false}, new Work(1000))?.encoding;

describe('sensible', () => {
  it.each([
    ['un texte', ['x']],
    [packed, ['x', 'gzip']],
    ['1\u00008\u00005\u00000\u0000', ['x', 'utf-16']],
  ])('believes %j', (text, encoding) => {
    expect(told(text)).toEqual(encoding);
  });

  it.each([['\u0001\u0002\u0003\u0004\u0005\u0006\u0007'], ['\u0000ÿ\f"8NZ\f"']])(
    'does not believe %j',
    (text) => {
      expect(told(text)).toBeUndefined();
    },
  );
});

it('reads what is packed backwards', () => {
  expect(packedIn(reversed(packed), new Work(1000))?.encoding).toEqual(['reversed', 'gzip']);
  expect(packedIn('un texte', new Work(1000))).toBeUndefined();
});
