import {expect, it} from 'vitest';
import {rewritten} from './reading.ts';

it('is one piece without a name', () => {
  expect(rewritten('hex', {text: '185', cut: true}, false)).toEqual({
    pieces: [['', '185']],
    encoding: ['hex'],
    whole: false,
    cut: true,
  });
  expect(rewritten('', {bytes: Uint8Array.of(1), cut: false}, true)?.encoding).toEqual([]);
  expect(rewritten('hex', undefined, false)).toBeUndefined();
});
