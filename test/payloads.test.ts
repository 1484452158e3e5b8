/**
 * The keys of real payloads: what each names, with the figures. One key at a time first, as `spokenByName` hears it
 * in the health context of the payload's strong names; then the keys of a payload together, as `askedByNames` does.
 */
import {readFileSync} from 'node:fs';
import {afterAll, describe, expect, it} from 'vitest';
import {groupOf} from '../src/core/categories.ts';
import {categories} from '../src/core/model.ts';
import {askedByNames} from '../src/core/vocabulary/fields.ts';
import {clusteredNames} from '../src/core/vocabulary/optics.ts';
import {spokenByName} from '../src/core/vocabulary/speaks-of.ts';
import {type Judged, lineOf, scoreOf, tableOf} from './make/scores.ts';

interface Payload {
  readonly keys: readonly string[];
  readonly 'category per key': Readonly<Record<string, string>>;
}

const payloads: readonly Payload[] = readFileSync(
  new URL('./vectors/payloads.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const isHealth = (word: string): boolean => {
  const category = categories.find((known) => known === word);
  return category !== undefined && groupOf(category) !== 'person';
};

/** Each key by itself: strong words, medium ones in health context, and the optical cluster. */
function alone(keys: readonly string[]): readonly (string | undefined)[] {
  const health = keys.some((key) =>
    spokenByName(key).some(({level, category}) => level === 'strong' && isHealth(category)),
  );
  const clustered = clusteredNames(keys);
  return keys.map((key) => {
    const spoken = spokenByName(key);
    const loud = spoken.find(({level}) => level === 'strong' || (level === 'medium' && health));
    return (loud ?? (clustered.has(key) ? spoken[0] : undefined))?.category;
  });
}

const together = (keys: readonly string[]): readonly (string | undefined)[] =>
  askedByNames(keys, false).map((asked) => asked?.category);

const judge = (by: typeof alone): readonly Judged[] =>
  payloads.flatMap(({keys, 'category per key': wanted}) => {
    const got = by(keys);
    return keys.map((key, at) => ({wanted: wanted[key] ?? 'none', got: got[at] ?? 'none'}));
  });

const lines: string[] = [];
afterAll(() => {
  process.stdout.write(`\n${lines.join('\n')}\n`);
});

describe('the keys of real payloads', () => {
  it.each([
    ['one key at a time', alone, 0.97, 0.75],
    ['the keys of a payload together', together, 0.97, 0.84],
  ])('are told health from the rest, %s', (title, by, precision, recall) => {
    const judged = judge(by);
    const score = scoreOf(judged, isHealth);
    const exact = judged.filter(({wanted, got}) => wanted === got).length;
    lines.push(tableOf(title, judged), lineOf('health against the rest', score));
    lines.push(`exact ${exact} of ${judged.length}\n`);
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });
});
