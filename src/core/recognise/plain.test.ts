import {describe, expect, it} from 'vitest';
import {plainText} from './plain.ts';

describe('plainText', () => {
  it.each([
    ['J’ai de la FIÈVRE', "j'ai de la fievre"],
    ['Œil droit', 'oeil droit'],
    ['', ''],
  ])('writes %s as %s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
