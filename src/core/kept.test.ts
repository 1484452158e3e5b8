import {describe, expect, it, vi} from 'vitest';
import {kept} from './kept.ts';

describe('what is kept', () => {
  const counting = (most: number) => {
    const make = vi.fn((key: string) => [key]);
    return {make, ask: kept(most, make)};
  };

  it('is made once', () => {
    const {make, ask} = counting(2);
    expect(ask('nir')).toBe(ask('nir'));
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is forgotten beyond the bound', () => {
    const {make, ask} = counting(2);
    for (const key of ['a', 'b', 'c', 'a']) ask(key);
    expect(make).toHaveBeenCalledTimes(4);
  });

  it('may be false', () => {
    const make = vi.fn((key: string) => key === 'x');
    const ask = kept(9, make);
    expect([ask('a'), ask('a'), ask('x')]).toEqual([false, false, true]);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
