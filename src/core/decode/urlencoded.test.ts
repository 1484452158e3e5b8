import {describe, expect, it} from 'vitest';
import {looksUrlencoded, pairsOf} from './urlencoded.ts';

describe('pairsOf', () => {
  it.each([
    [
      'nir=1&cle=39',
      [
        ['nir', '1'],
        ['cle', '39'],
      ],
    ],
    [
      'a=1=2&&b',
      [
        ['a', '1=2'],
        ['', 'b'],
      ],
    ],
    ['patient%5Bnom%5D=L%C3%A9a+D', [['patient[nom]', 'Léa D']]],
    ['', []],
  ])('reads %s', (text, pairs) => {
    expect(pairsOf(text, 100)).toEqual(pairs);
  });

  it('stops at the bound it is given', () => {
    expect(pairsOf('a=1&'.repeat(100), 5)).toHaveLength(5);
  });
});

describe('looksUrlencoded', () => {
  it.each([['a=1'], ['a=1&b=2'], ['nir=1+85&x=%20']])('takes %s for a form', (text) => {
    expect(looksUrlencoded(text)).toBe(true);
  });
  it.each([['{"a":"b=c"}'], ['<a b="c">'], ['une phrase = deux mots'], ['QUJD'], ['']])(
    'does not take %s for one',
    (text) => {
      expect(looksUrlencoded(text)).toBe(false);
    },
  );
});
