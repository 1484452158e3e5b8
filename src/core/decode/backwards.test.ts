import {describe, expect, it} from 'vitest';
import {backwardsOf} from './backwards.ts';
import {marksOf} from './marks.ts';
import {reversed} from './reversed.ts';

const turned = (text: string) => backwardsOf(text, marksOf(text))?.pieces[0]?.[1];

describe('backwardsOf', () => {
  it.each([
    ['{"nir":"185057899990139"}'],
    ['[1,2,3]'],
    ['<a>1</a>'],
    ['%31%38%35'],
    ['&#49;&#56;'],
    ['\\u0031\\u0038'],
    ['49,56,53,48,53,55,56,57'],
    ['MSH|^~'],
  ])('turns %s round', (text) => {
    expect(turned(reversed(text))).toBe(text);
  });

  it.each([['bonjour'], ['185057899990139'], ['a=b'], ['x'.repeat(300_000)]])(
    'leaves %s as it is',
    (text) => {
      expect(turned(text)).toBeUndefined();
    },
  );
});
