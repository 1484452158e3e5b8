import {describe, expect, it} from 'vitest';
import {canonical} from './fold.ts';
import {ordinaryWords} from './ordinary-words.ts';

describe('ordinaryWords', () => {
  it('are written as they are compared', () => {
    expect([...ordinaryWords].filter((word) => word === '' || canonical(word) !== word)).toEqual([]);
  });

  it.each([['aucune'], ['consultation'], ['rose']])('hold %s', (word) => {
    expect(ordinaryWords.has(word)).toBe(true);
  });

  it.each([['levothyrox'], ['vertiges'], ['trousseau']])('do not hold %s', (word) => {
    expect(ordinaryWords.has(word)).toBe(false);
  });
});
