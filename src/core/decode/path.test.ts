import {describe, expect, it} from 'vitest';
import {childPath} from './path.ts';

const long = 'x'.repeat(190);

describe('childPath', () => {
  it.each([
    ['', 'a', 'a'],
    ['a', 'b', 'a.b'],
    ['a', '[]', 'a[]'],
    ['', '[]', '[]'],
    ['a', '[].b', 'a[].b'],
    ['a', '', 'a'],
  ])('puts under %j the key %j as %j', (path, key, joined) => {
    expect(childPath(path, key)).toBe(joined);
  });

  it.each([
    ['Jeanne Trousseau', long, `….${long}`],
    ['Jeanne.Trousseau', long, `….${long}`],
    [long, 'Jeanne Trousseau', '….Jeanne Trousseau'],
    ['a', `Jeanne ${long} Trousseau`, '….…'],
    ['', `Jeanne ${long} Trousseau`, '…'],
    ['x'.repeat(199), '[]', '…[]'],
  ])('cuts %.20s and %.20s at a whole key', (path, key, joined) => {
    expect(childPath(path, key)).toBe(joined);
  });

  it('stays within its bound', () => {
    let path = '';
    for (let depth = 0; depth < 5000; depth += 1) {
      path = childPath(path, depth % 3 === 0 ? '[]' : `clé ${depth}`);
      expect(path.length).toBeLessThanOrEqual(200);
    }
  });
});
