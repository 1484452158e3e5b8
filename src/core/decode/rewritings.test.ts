import {describe, expect, it} from 'vitest';
import {marksOf} from './marks.ts';
import {rewritingOf} from './rewritings.ts';
import {Work} from './work.ts';

const read = (text: string) => {
  const marks = marksOf(text);
  const reading = rewritingOf(text, marks, new Work(1000));
  return reading === undefined ? undefined : [reading.encoding.join(), reading.pieces[0]?.[1]];
};

describe('rewritingOf', () => {
  it.each([
    ['1%2085', 'percent', '1 85'],
    ['&#49;85', 'html-entities', '185'],
    ['\\u0031850', 'escapes', '1850'],
    ['=31=38=35', 'quoted-printable', '185'],
    ['49,56,53,48,53,55,56,57', 'char-codes', '18505789'],
    ['1\u00008\u00005\u00000\u0000', 'utf-16', '1850'],
  ])('reads %j as %s', (text, encoding, plain) => {
    expect(read(text)).toEqual([encoding, plain]);
  });

  it.each([['100 %'], ['Bonjour'], ['a & b'], ['1, 2, 3'], ['nir=18']])('leaves %s alone', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
