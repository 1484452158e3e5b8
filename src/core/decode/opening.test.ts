import {describe, expect, it} from 'vitest';
import {limits} from './limits.ts';
import {Opening} from './opening.ts';
import {Work} from './work.ts';

function opened(value: string, name = '') {
  const opening = new Opening(new Work(value.length));
  opening.open({name, value, where: 'body', encoding: []});
  return {
    values: opening.entries.map((entry) => [entry.name, entry.value, entry.encoding.join()]),
    truncated: opening.truncated,
  };
}
const nested = (depth: number): string =>
  Array.from({length: depth}).reduce<string>((text) => JSON.stringify({a: text}), '{"nir":"1"}');

describe('Opening', () => {
  it('puts what is inside in the place of its wrapping', () => {
    expect(opened('{"b":"eyJuaXIiOiIxIn0="}', 'q').values).toEqual([
      ['q.b.nir', '1', 'json,base64,json'],
      ['q.b', 'eyJuaXIiOiIxIn0=', 'json'],
    ]);
  });

  it('follows wrappings to the stated depth, and says where it stopped', () => {
    const within = opened(nested(limits.depth - 1));
    expect(within.values[0]?.[0]).toMatch(/^(?:a\.)+nir$/);
    expect(within.truncated).toBe(false);
    expect(opened(nested(limits.depth + 2)).truncated).toBe(true);
  });

  it('stops when the work is done', () => {
    const opening = new Opening(new Work(0));
    for (let n = 0; n < 30; n += 1)
      opening.open({name: 'x', value: 'y'.repeat(100_000), where: 'body', encoding: []});
    expect(opening.truncated).toBe(true);
    expect(opening.entries).toHaveLength(30);
  });
});
