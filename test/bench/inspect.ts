/** The judgement of a sending's content: `inspect` on bodies of several kinds, with and without watched values. */
import fc from 'fast-check';
import type * as Inspect from '../../src/core/inspect.ts';
import type {Body, Watched} from '../../src/core/model.ts';
import {hostileBody} from '../make/hostile.ts';
import {listOf, records} from '../make/records.ts';
import type {Figure} from './bench.ts';
import {bodies, word} from './bodies.ts';
import {bundled} from './bundled.ts';
import {median, timed} from './median.ts';

const sizes = {'1 kB': 1000, '10 kB': 10_000, '1 MB': 1_000_000} as const;

const watched = (count: number): readonly Watched[] =>
  Array.from({length: count}, (_, n) => ({
    category: 'name',
    certainty: 'certain',
    value: `Personne ${n} ${word()}`,
  }));

/** What the project asks of 1 MB, in megabytes a second, and of a 10 kB JSON body, in milliseconds. */
const limits: Readonly<Record<string, number>> = {
  'JSON 1 MB, 0 watched': 20,
  'opaque letters 1 MB, 0 watched': 5,
  'JSON 10 kB, 5 watched': 0.3,
};

/** Milliseconds a body. */
export async function benchInspect(): Promise<readonly Figure[]> {
  const {inspect} = await bundled();
  const sendingOf = (bytes: Uint8Array) => {
    const body: Body = {kind: 'bytes', bytes, cut: false};
    return {method: 'POST', url: 'https://a.test/', body};
  };
  const figures = Object.entries(bodies).flatMap(([kind, make]) =>
    Object.entries(sizes).flatMap(([size, length]) =>
      [0, 5, 50].map((count): Figure => {
        const sending = sendingOf(make(length));
        const knowledge = {watched: watched(count), health: false};
        const value = median(length > 100_000 ? 7 : 60, () => timed(() => inspect(sending, knowledge)));
        const what = `${kind} ${size}, ${count} watched`;
        const limit = limits[what];
        return {what: `inspect ${what}`, value, unit: 'ms', ...(limit === undefined ? {} : {limit})};
      }),
    ),
  );
  return [...figures, ...fifty(inspect), ...ratios(inspect), ...watching(inspect), ...worst(inspect)];
}

/** A send of 50 entries, such as a form or an event makes. */
function fifty(inspect: typeof Inspect.inspect): readonly Figure[] {
  const pairs = Array.from({length: 50}, (_, n): [string, string] => [`champ_${n}`, word()]);
  const sending = {
    method: 'POST',
    url: 'https://a.test/',
    body: {kind: 'form', pairs, cut: false},
  } as const;
  return [0, 5].map((count): Figure => {
    const knowledge = {watched: watched(count), health: false};
    const value = median(500, () => timed(() => inspect(sending, knowledge)));
    return {what: `inspect 50 entries, ${count} watched`, value: value * 1000, unit: 'µs', limit: 50};
  });
}

/** How a value may be written, each sought by itself: what one would do without an index. */
const variantsOf = (value: string): readonly string[] =>
  [
    value,
    value.toLowerCase(),
    value.toUpperCase(),
    value.replaceAll(' ', ''),
    value.replaceAll(' ', '-'),
  ].flatMap((one) => [one, encodeURIComponent(one), btoa(one), Buffer.from(one).toString('hex')]);

/** `inspect` against looking for every variant of every value, on the same text. */
function ratios(inspect: typeof Inspect.inspect): readonly Figure[] {
  const bytes = bodies['minified JS']?.(1_000_000) ?? new Uint8Array();
  const text = new TextDecoder().decode(bytes);
  return [5, 50].map((count): Figure => {
    const values = watched(count);
    const sending = {
      method: 'POST',
      url: 'https://a.test/',
      body: {kind: 'bytes', bytes, cut: false},
    } as const;
    const ours = median(7, () => timed(() => inspect(sending, {watched: values, health: false})));
    const plain = median(7, () =>
      timed(() => values.flatMap(({value}) => variantsOf(value)).filter((one) => text.includes(one))),
    );
    return {
      what: `indexOf per variant / inspect, 1 MB, ${count} watched`,
      value: plain / ours,
      unit: 'times',
    };
  });
}

/** The cost of one value more: its forms and hashes, made once. */
function watching(inspect: typeof Inspect.inspect): readonly Figure[] {
  const body = {kind: 'none'} as const;
  const empty = {method: 'GET', url: 'https://a.test/', body};
  const cost = (category: Watched['category'], value: () => string): number =>
    median(30, () => {
      const values: readonly Watched[] = [{category, certainty: 'certain', value: value()}];
      return timed(() => inspect(empty, {watched: values, health: false}));
    });
  const nir = (): string => `1 85 05 78 999 ${String(100 + (word().length % 9))} 39`;
  return [
    {what: 'watching one more name', value: cost('name', () => `Personne ${word()}`), unit: 'ms'},
    {what: 'watching one more NIR, its hashes included', value: cost('nir', nir), unit: 'ms'},
  ];
}

/** Bodies that mean harm, tried for the worst of them. */
const tries = 200;

function worst(inspect: typeof Inspect.inspect): readonly Figure[] {
  const values = watched(5);
  const costs = Array.from({length: tries}, (_, seed) => {
    const [bytes = new Uint8Array()] = fc.sample(hostileBody(1_000_000), {numRuns: 1, seed});
    const sending = {
      method: 'POST',
      url: 'https://a.test/',
      body: {kind: 'bytes', bytes, cut: false},
    } as const;
    const run = (): number => timed(() => inspect(sending, {watched: values, health: true}));
    return Math.min(run(), run());
  }).sort((one, other) => other - one);
  return [
    {what: `worst of ${tries} hostile bodies of 1 MB`, value: costs[0] ?? Number.NaN, unit: 'ms', limit: 150},
    {what: `median of ${tries} hostile bodies of 1 MB`, value: costs[tries / 2] ?? Number.NaN, unit: 'ms'},
    ...listed(inspect, values),
  ];
}

/** Lists of one shape, the costliest of them by name. */
function listed(inspect: typeof Inspect.inspect, values: readonly Watched[]): readonly Figure[] {
  return Object.entries(records)
    .map(([kind, make]): Figure => {
      const bytes = new TextEncoder().encode(listOf(make, 900_000, 7)).subarray(0, 1_000_000);
      const body: Body = {kind: 'bytes', bytes, cut: false};
      const sending = {method: 'POST', url: 'https://a.test/', body};
      const value = median(5, () => timed(() => inspect(sending, {watched: values, health: true})));
      return {what: `inspect 1 MB of ${kind}, 5 watched`, value, unit: 'ms', limit: 150};
    })
    .sort((one, other) => other.value - one.value)
    .slice(0, mostListed);
}

/** Shapes that are shown: the costliest. */
const mostListed = 8;
