import {describe, expect, it} from 'vitest';
import {shortFormOf} from './short.ts';

describe('shortFormOf', () => {
  it.each([
    ['-2,25', '-2.250'],
    ['+1.5', '1,50'],
    ['−0.75', '-0.75'],
    ['O +', 'o+'],
    ['90', '90'],
  ])('compares %s and %s alike', (one, other) => {
    expect(shortFormOf(one)).toBe(shortFormOf(other));
  });

  it.each([
    ['-2.25', '2.25'],
    ['O+', 'O-'],
    ['A', 'AB'],
  ])('tells %s from %s', (one, other) => {
    expect(shortFormOf(one)).not.toBe(shortFormOf(other));
  });

  it('compares nothing of what is empty or long', () => {
    expect(shortFormOf('  ')).toBeUndefined();
    expect(shortFormOf('a'.repeat(40))).toBeUndefined();
  });
});
