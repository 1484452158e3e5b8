import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {type Bit, belongs, isNear} from './near.ts';

/** A text of markup, by its path. */
function bit(name: string): Bit {
  const path = name.split('.');
  const tag = path.at(-1) ?? '';
  return {entry: entry(name, 'x'), tag, node: {kind: 'text', tag, path, depth: 0}};
}
/** A text of a tree, by its depth. */
const leaf = (depth: number): Bit => ({
  entry: entry('textContent', 'x'),
  tag: 'span',
  node: {kind: 'text', tag: '', path: [], depth},
});

describe('isNear', () => {
  it.each([
    ['dl.dt', 'dl.dd'],
    ['tr.td', 'tr.td'],
    ['li.strong', 'li'],
    ['div.label', 'div.div.input'],
  ])('knows %s and %s', (one, other) => {
    expect(isNear(bit(one), bit(other), 0)).toBe(true);
  });

  it.each([
    ['ul.li', 'ul.li'],
    ['div.p.b.i.em', 'div.p'],
    ['a.b.c', 'd.e'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(isNear(bit(one), bit(other), 0)).toBe(false);
  });

  it('measures a tree by how far up it went', () => {
    expect([isNear(leaf(4), leaf(4), 3), isNear(leaf(4), leaf(4), 1)]).toEqual([true, false]);
  });
});

describe('belongs', () => {
  it.each([
    ['dl.dt', 'dl.dd', true],
    ['tr.th', 'tr.td', true],
    ['p.label', 'p.input', true],
    ['tr.td', 'tr.td', false],
    ['div.div', 'div.div', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(belongs(bit(one), bit(other))).toBe(expected);
  });
});
