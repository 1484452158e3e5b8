import {describe, expect, it} from 'vitest';
import {type Pool, secretsOf, withTyped} from './watched.ts';

const values = (pool: Pool) => pool.map(({value}) => value);

describe('withTyped', () => {
  it('replaces what is still being written', () => {
    let pool: Pool = [];
    for (const value of ['1 85', '1 85 05 78', '1 85 05 78 999 901 39'])
      pool = withTyped(pool, 'nir', '0/1', value);
    expect(values(pool)).toEqual(['1 85 05 78 999 901 39']);
  });

  it('keeps another value of the same field, and the same value of another', () => {
    let pool = withTyped([], 'name', '0/1', 'Dupont');
    pool = withTyped(pool, 'name', '0/1', 'Martin');
    pool = withTyped(pool, 'email', '0/2', 'Dup');
    expect(values(pool)).toEqual(['Dupont', 'Martin', 'Dup']);
    expect(withTyped(pool, 'name', '0/9', 'Dupont')).toBe(pool);
    expect(withTyped(pool, 'name', '0/9', '  ')).toBe(pool);
  });

  it('keeps a bounded number of values', () => {
    let pool: Pool = [];
    for (let n = 0; n < 300; n += 1) pool = withTyped(pool, 'name', `0/${n}`, `nom ${n}`);
    expect(pool).toHaveLength(100);
    expect(pool.at(-1)?.value).toBe('nom 299');
  });
});

it('hides values long enough to say something', () => {
  const pool = withTyped(withTyped([], 'sex', '0/1', 'F'), 'name', '0/2', 'Dupont');
  expect(secretsOf(pool)).toEqual(['Dupont']);
});
