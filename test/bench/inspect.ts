/** The judgement of a sending's content: `inspect` on bodies of several kinds, with and without watched values. */
import {build} from 'esbuild';
import type * as Inspect from '../../src/core/inspect.ts';
import type {Body, Watched} from '../../src/core/model.ts';
import type {Figure} from './bench.ts';
import {median, timed} from './median.ts';

const out = 'dist/bench/inspect.mjs';

/** A number repeated from a seed: the same bodies in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

const source = numbers(7);
const next = (): number => source.next().value ?? 0;
const word = (): string => next().toString(36);
const row = (): object => ({
  id: next(),
  label: word(),
  at: 1_763_740_800_000 + (next() % 1_000_000),
  tags: [word(), word()],
});

const kinds: Readonly<Record<string, (size: number) => string>> = {
  JSON: (size) =>
    JSON.stringify(Array.from({length: Math.ceil(size / 90)}, row))
      .slice(0, size - 2)
      .replace(/,[^,]*$/, '}]'),
  urlencoded: (size) =>
    Array.from({length: Math.ceil(size / 16)}, () => `${word()}=${word()}`)
      .join('&')
      .slice(0, size),
  'opaque base64': (size) =>
    Array.from({length: Math.ceil(size / 12)}, () => btoa(word()))
      .join('')
      .replace(/=/g, 'A')
      .slice(0, size),
  digits: (size) =>
    Array.from({length: Math.ceil(size / 10)}, () => String(next()))
      .join('')
      .slice(0, size),
};
const sizes = {'1 kB': 1000, '10 kB': 10_000, '1 MB': 1_000_000} as const;

const watched = (count: number): readonly Watched[] =>
  Array.from({length: count}, (_, n) => ({
    category: 'name',
    certainty: 'certain',
    value: `Personne ${n} ${word()}`,
  }));

/** Milliseconds a body, and megabytes a second. */
export async function benchInspect(): Promise<readonly Figure[]> {
  await build({
    entryPoints: ['src/core/inspect.ts'],
    outfile: out,
    bundle: true,
    format: 'esm',
    platform: 'node',
    loader: {'.tsv': 'text'},
  });
  const {inspect}: typeof Inspect = await import(new URL(`../../${out}`, import.meta.url).href);
  return Object.entries(kinds).flatMap(([kind, make]) =>
    Object.entries(sizes).flatMap(([size, length]) =>
      [0, 5, 50].map((count): Figure => {
        const body: Body = {kind: 'bytes', bytes: new TextEncoder().encode(make(length)), cut: false};
        const knowledge = {watched: watched(count), health: false};
        const sending = {method: 'POST', url: 'https://a.test/', body};
        const value = median(length > 100_000 ? 5 : 30, () => timed(() => inspect(sending, knowledge)));
        return {what: `inspect ${kind} ${size}, ${count} watched`, value, unit: 'ms'};
      }),
    ),
  );
}
