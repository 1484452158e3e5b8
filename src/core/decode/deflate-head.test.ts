import {constants, deflateRawSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {opensAsDeflate} from './deflate-head.ts';

const texts = [
  'a',
  'nir=185057899990139',
  '{"nir":"185057899990139"}',
  'aaaaaaaaaaaaaaaaaaaaaaaa',
  'é'.repeat(400),
];
const long = Array.from({length: 3000}, (_, at) => `ligne ${at * at} du dossier;`).join('\n');
/** Noise that is the same at each run. */
const noise = (seed: number): Uint8Array => {
  let state = seed;
  return Uint8Array.from({length: 60}, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
};

describe('opensAsDeflate', () => {
  it.each([...texts, long])('takes what compressors make of %.20s', (text) => {
    for (const level of [0, 1, 6, 9])
      for (const strategy of [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY])
        expect(opensAsDeflate(deflateRawSync(text, {level, strategy}))).toBe(true);
  });

  it.each([
    ['the reserved block', [0x06, 1, 2, 3, 4, 5]],
    ['a stored block whose length is told once', [0x08, 0x08, 0x08, 0x08, 0x08]],
    ['a copy of what was never read', [0x03, 0x02, 0, 0, 0, 0]],
    ['too few bytes', [0x4b]],
  ])('refuses %s', (_, bytes) => {
    expect(opensAsDeflate(Uint8Array.from(bytes))).toBe(false);
  });

  it('refuses nearly all noise', () => {
    const taken = Array.from({length: 4000}, (_, seed) => noise(seed)).filter(opensAsDeflate);
    expect(taken.length).toBeLessThan(200);
  });
});
