/** Chance that is the same on every run: mulberry32 from a seed. */

export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** One of them: a word, or a character of an alphabet. */
  of(all: readonly string[] | string): string;
  /** `length` characters of an alphabet. */
  text(length: number, alphabet: string): string;
  bytes(length: number): Uint8Array;
}

export const digits = '0123456789';
export const hex = `${digits}abcdef`;
export const letters = 'abcdefghijklmnopqrstuvwxyz';

/** As many as asked, in order. */
export const times = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({length: count}, (_, at) => one(at));

export function chance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const of = (all: readonly string[] | string): string => all[whole(0, all.length - 1)] ?? '';
  return {
    whole,
    of,
    text: (length, alphabet) => times(length, () => of(alphabet)).join(''),
    bytes: (length) => Uint8Array.from({length}, () => whole(0, 255)),
  };
}

/** Makes a body: text, or bytes. */
export type Maker = (luck: Chance) => string | Uint8Array;
