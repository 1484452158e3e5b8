import {describe, expect, it} from 'vitest';
import {walk} from './json-walk.ts';

function values(root: unknown, start = '', most = 100): readonly string[] {
  const found: string[] = [];
  walk(root, start, (path, value) => found.length < most && found.push(`${path}=${value}`) > 0);
  return found;
}

describe('walk', () => {
  it.each<[unknown, string[]]>([
    [{a: 1, b: {c: 'x', d: [2, {e: 'y'}]}}, ['a=1', 'b.c=x', 'b.d[]=2', 'b.d[].e=y']],
    [{'185057899990139': {}}, ['=185057899990139']],
    [
      [49, 56, 53, 48, 53, 55, 56, 57],
      ['[]=49,56,53,48,53,55,56,57', ...'49 56 53 48 53 55 56 57'.split(' ').map((one) => `[]=${one}`)],
    ],
    [[...'18505789'], ['[]=18505789', ...[...'18505789'].map((one) => `[]=${one}`)]],
    [
      ['a', 'bc', 'd', 'e', 'f', 'g', 'h', 'i'],
      ['a', 'bc', 'd', 'e', 'f', 'g', 'h', 'i'].map((one) => `[]=${one}`),
    ],
    [{a: null, b: true, c: [], d: false}, ['b=true']],
    ['seul', ['=seul']],
  ])('hands over %j', (root, expected) => {
    expect(values(root)).toEqual(expected);
  });

  it('begins at a path, and ends when no more is wanted', () => {
    expect(values({a: 1, b: 2, c: 3}, 'data', 2)).toEqual(['data.a=1', 'data.b=2']);
  });

  it('follows any nesting that a program writes, and leaves what is deeper', () => {
    const deep = (levels: number) => JSON.parse(`${'{"a":'.repeat(levels)}7${'}'.repeat(levels)}`);
    expect(values(deep(4000))[0]).toMatch(/a=7$/);
    expect(values(deep(6000))).toEqual([]);
    expect(walk(deep(6000), '', () => true)).toBe(false);
  });

  it('cuts a long path at a key, never inside one', () => {
    const all = values({'Jeanne Trousseau': {['x'.repeat(190)]: {mail: 'a@b.test'}}});
    const found = all.find((one) => one.endsWith('a@b.test'));
    expect(found).toMatch(/^….*mail=/);
    expect(found).not.toContain('Trousseau');
    expect(found).not.toContain('eanne');
  });
});
