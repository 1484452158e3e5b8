/**
 * Payloads of our own, whole: what is told by labels beside values, by FHIR, by words in a text; and as many that
 * look alike and tell nothing. `wanted` holds the categories that must be there, `a|b` for either of two, and
 * nothing when nothing may be said.
 */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {inspect} from '../src/core/inspect.ts';
import type {Body, Category, Sending, Watched} from '../src/core/model.ts';

interface Line {
  readonly id: string;
  readonly wanted: string;
  readonly health?: boolean;
  readonly url?: string;
  readonly text?: string;
  readonly json?: unknown;
  readonly form?: readonly (readonly [string, string])[];
  /** What the person typed in the tab. */
  readonly typed?: readonly (readonly [Category, string])[];
}

const lines: readonly Line[] = readFileSync(new URL('./vectors/payloads-own.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const bodyOf = ({form, text, json, url}: Line): Body => {
  if (form !== undefined) return {kind: 'form', pairs: form, cut: false};
  if (url !== undefined) return {kind: 'none'};
  return {kind: 'bytes', bytes: new TextEncoder().encode(text ?? JSON.stringify(json)), cut: false};
};
const sendingOf = (line: Line): Sending => ({
  method: line.url === undefined ? 'POST' : 'GET',
  url: line.url ?? 'https://a.test/x',
  body: bodyOf(line),
});

const watchedOf = ({typed = []}: Line): readonly Watched[] =>
  typed.map(([category, value]) => ({category, value, certainty: 'certain'}));
const hitsOf = (line: Line) =>
  inspect(sendingOf(line), {watched: watchedOf(line), health: line.health === true}).hits;
const cases = (isSilent: boolean) =>
  lines.filter(({wanted}) => (wanted === '') === isSilent).map((line) => [line.id, line] as const);

describe('payloads that tell of somebody', () => {
  it.each(cases(false))('%s', (_, line) => {
    const told = hitsOf(line).map(({category}) => String(category));
    const missed = line.wanted
      .split(' ')
      .filter((one) => !one.split('|').some((each) => told.includes(each)));
    expect({missed, told}).toEqual({missed: [], told});
  });
});

describe('payloads that look alike', () => {
  it.each(cases(true))('%s', (_, line) => {
    const told = hitsOf(line);
    expect(told.map(({category, how, name}) => `${category} ${how} ${name}`)).toEqual([]);
  });
});

describe('the payloads of our own', () => {
  it('are as many harmless ones as telling ones', () => {
    expect(cases(false).length).toBeGreaterThan(300);
    expect(cases(true).length).toBeGreaterThan(300);
  });

  it('are each named once', () => {
    expect(new Set(lines.map(({id}) => id)).size).toBe(lines.length);
  });
});
