import {describe, expect, it} from 'vitest';
import {holds, isBare, mark, marksOf} from './marks.ts';

describe('marksOf', () => {
  it.each<[string, keyof typeof mark, boolean]>([
    ['100%', 'percent', true],
    ['a&b', 'ampersand', true],
    ['3 < 4', 'less', true],
    ['a\\u0031', 'backslash', true],
    ['a\r\nb', 'newline', true],
    ['a\u0001', 'control', true],
    ['a\tb', 'control', false],
    ['été', 'accent', true],
    ['１', 'wide', true],
    ['deadBEEF01', 'notHex', false],
    ['deadBEEG', 'notHex', true],
    ['ab_-+/z9==', 'notToken', false],
    ['a b', 'notToken', true],
  ])('of %s says %s: %s', (text, kind, says) => {
    expect(holds(marksOf(text), mark[kind])).toBe(says);
  });

  it('measures the longest run of base64 characters', () => {
    expect(marksOf('id=abcd;ef').run).toBe(4);
    expect(marksOf('').run).toBe(0);
  });
});

describe('isBare', () => {
  it.each([['Une page de vente'], ['/produits/lampe/detail'], ['button-primary'], ['2026-11-25']])(
    'takes %s',
    (text) => {
      expect(isBare(marksOf(text), text.length)).toBe(true);
    },
  );

  it.each([
    ['SGlsZGVnYXJkZQ'],
    ['31383530353738393939'],
    ['49,56,53,48,53,55'],
    ['a%20b'],
    ['{"a":1}'],
    ['MSH|^~'],
    ['１８５'],
  ])('does not take %s', (text) => {
    expect(isBare(marksOf(text), text.length)).toBe(false);
  });
});
