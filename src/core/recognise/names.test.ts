import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {namesIn, toldBy} from './names.ts';

describe('namesIn', () => {
  it('tells each name once, and none of a path', () => {
    const entries = [
      entry('a', '1'),
      entry('a', '2'),
      entry('', '3'),
      {...entry('b', '4'), where: 'path' as const},
    ];
    expect([...namesIn(entries)]).toEqual(['a']);
  });
});

describe('toldBy', () => {
  it('keeps the names that tell something', () => {
    expect([
      ...toldBy(new Set(['sphere', 'x']), (name) => (name.length > 1 ? name.length : undefined)),
    ]).toEqual([['sphere', 6]]);
  });
});
