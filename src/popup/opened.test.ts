import {describe, expect, it} from 'vitest';
import {type Area, isOpenedKey, memoryOf} from './opened.ts';

function areaOf(items: Record<string, unknown> = {}): Area & {readonly items: Record<string, unknown>} {
  return {
    items,
    get: async (key) => ({[key]: items[key]}),
    set: async (more) => {
      Object.assign(items, more);
    },
  };
}

const broken: Area = {
  get: () => Promise.reject(new Error('no storage')),
  set: () => Promise.reject(new Error('no storage')),
};

describe('memoryOf', () => {
  it('remembers what was open, a tab at a time', async () => {
    const area = areaOf();
    (await memoryOf(3, area)).keep('a', true);
    expect((await memoryOf(3, area)).has('a')).toBe(true);
    expect((await memoryOf(4, area)).has('a')).toBe(false);
  });

  it('forgets what was closed', async () => {
    const area = areaOf({'opened:3': ['a', 'b']});
    (await memoryOf(3, area)).keep('a', false);
    expect(area.items).toEqual({'opened:3': ['b']});
  });

  it.each([['nonsense'], [{length: 1}], [[7, null]], [undefined]])(
    'ignores %j in the store',
    async (stored) => {
      expect((await memoryOf(3, areaOf({'opened:3': stored}))).has('7')).toBe(false);
    },
  );

  it('works without a store', async () => {
    const memory = await memoryOf(3, broken);
    memory.keep('a', true);
    expect(memory.has('a')).toBe(true);
  });
});

describe('isOpenedKey', () => {
  it('tells its own keys from those of a report', () => {
    expect(isOpenedKey('opened:3')).toBe(true);
    expect(isOpenedKey('visit:3')).toBe(false);
  });
});
