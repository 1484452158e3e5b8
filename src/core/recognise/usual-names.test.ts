import {describe, expect, it} from 'vitest';
import {canonical} from './fold.ts';
import {usualNames} from './usual-names.ts';

describe('usualNames', () => {
  it('are written as they are compared', () => {
    expect([...usualNames].filter((name) => name === '' || canonical(name) !== name)).toEqual([]);
  });

  it.each([['martin'], ['sandrine'], ['paris']])('hold %s', (name) => {
    expect(usualNames.has(name)).toBe(true);
  });

  it.each([['trousseau'], ['delacourtie']])('do not hold %s', (name) => {
    expect(usualNames.has(name)).toBe(false);
  });
});
