/** Chance that can be had again: the same seed draws the same numbers (mulberry32, Tommy Ettinger, public domain). */

/** Draws numbers from 0 up to, but not with, 1. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let drawn = Math.imul(state ^ (state >>> 15), state | 1);
    drawn ^= drawn + Math.imul(drawn ^ (drawn >>> 7), drawn | 61);
    return ((drawn ^ (drawn >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` distinct whole numbers from 1 to `most`, in their order. */
export function drawn(seed: number, count: number, most: number): readonly number[] {
  const draw = chanceOf(seed);
  const numbers = new Set<number>();
  while (numbers.size < count) numbers.add(1 + Math.floor(draw() * most));
  return [...numbers].sort((one, other) => one - other);
}
