import {describe, expect, it} from 'vitest';
import {isTemporary} from './temporary.ts';

describe('isTemporary', () => {
  it.each([
    ['8278965432189', 'nir'],
    ['6144100008502', 'nir'],
    ['1732829320A12', 'nir'],
    ['1732829320123', 'ntt'],
  ])('takes %s under %s', (value, name) => {
    expect(isTemporary(value, name)).toBe(true);
  });

  it.each([
    ['2278965432189', 'nir'],
    ['3732829320A12', 'ntt'],
    ['1732829320123', 'nir'],
    ['253072C07300443', 'nir'],
    ['oui', 'nir'],
  ])('leaves %s under %s alone', (value, name) => {
    expect(isTemporary(value, name)).toBe(false);
  });
});
