/**
 * The watched values of a tab, made ready to be found: one index for all of them, so that reading a text
 * costs about the same for one value and for fifty. Built once for a pool, and once a value for its forms.
 */
import type {Watched} from '../model.ts';
import {type Digest, digestsOf} from './digests.ts';
import {enoughParts, type Pattern, patternsOf} from './patterns.ts';
import {secretsOf} from './secrets.ts';
import {shortFormOf} from './short.ts';
import {type Worth, worthOf} from './worth.ts';

/** Patterns that go on alike up to a letter: they are read together, so that fifty cost as one. */
export interface Branch {
  readonly next: ReadonlyMap<number, Branch>;
  /** The patterns that end here. */
  readonly ends: readonly Pattern[];
}

/** A pool, indexed. */
export interface Pool {
  readonly watched: readonly Watched[];
  /** One bit for every three letters that begin a pattern. */
  readonly openings: Uint32Array;
  /** Every pattern, letter by letter. */
  readonly root: Branch;
  /** Some pattern begins with a figure: numbers that stand side by side may make it. */
  readonly figures: boolean;
  /** What finding each value is worth. */
  readonly worth: ReadonlyMap<Watched, Worth>;
  /** What may stand in no name that is shown, folded. */
  readonly secrets: readonly string[];
  /** Parts of a value that must be met, for values that have parts. */
  readonly enough: ReadonlyMap<Watched, number>;
  /** Hashes of identifiers, as hex in lower case or as base64url without padding. */
  readonly digests: ReadonlyMap<string, Digest>;
  /** Short values, which count only under a name that speaks. */
  readonly short: ReadonlyMap<string, readonly Watched[]>;
}

/** Six bits of a letter: digits and a-z have their own, the rest share. */
export const sixBits = (code: number): number => (code >= 97 ? code - 96 : code - 21) & 63;

/** The three letters that open a text, as an index. */
export function openingOf(letters: string): number {
  const [a, b, c] = [0, 1, 2].map((at) => sixBits(letters.charCodeAt(at)));
  return ((a ?? 0) << 12) | ((b ?? 0) << 6) | (c ?? 0);
}

const pools = new WeakMap<readonly Watched[], Pool>();

/** The pool of some watched values; the same values give the same pool without more work. */
export function poolOf(watched: readonly Watched[]): Pool {
  const known = pools.get(watched);
  if (known !== undefined) return known;
  const pool = indexed(watched);
  pools.set(watched, pool);
  return pool;
}

/** All that is derived from one value. */
interface Forms {
  readonly patterns: readonly Pattern[];
  readonly digests: readonly Digest[];
  readonly short: string | undefined;
  readonly worth: Worth;
  readonly secrets: readonly string[];
}

const forms = new WeakMap<Watched, Forms>();

function formsOf(one: Watched): Forms {
  const known = forms.get(one);
  if (known !== undefined) return known;
  const patterns = patternsOf(one);
  const made = {
    patterns,
    digests: digestsOf(one),
    short: patterns.length === 0 ? shortFormOf(one.value) : undefined,
    worth: worthOf(one),
    secrets: secretsOf(one, patterns),
  };
  forms.set(one, made);
  return made;
}

function indexed(watched: readonly Watched[]): Pool {
  const openings = new Uint32Array(1 << 13);
  const root = new Growing();
  const short = new Map<string, Watched[]>();
  const digests = new Map<string, Digest>();
  const enough = new Map<Watched, number>();
  const worth = new Map<Watched, Worth>();
  const secrets = new Set<string>();
  let figures = false;
  for (const one of watched) {
    const made = formsOf(one);
    worth.set(one, made.worth);
    for (const secret of made.secrets) secrets.add(secret);
    for (const pattern of made.patterns) {
      const opening = openingOf(pattern.letters);
      openings[opening >> 5] = (openings[opening >> 5] ?? 0) | (1 << (opening & 31));
      root.add(pattern);
      figures ||= /^\d/.test(pattern.letters);
      if (pattern.kind === 'part') enough.set(one, enoughParts(made.patterns));
    }
    for (const digest of made.digests) digests.set(digest.text, digest);
    if (made.short !== undefined) push(short, made.short, one);
  }
  return {watched, openings, root, figures, enough, digests, short, worth, secrets: [...secrets]};
}

/** A branch while it grows. */
class Growing implements Branch {
  readonly next = new Map<number, Growing>();
  readonly ends: Pattern[] = [];

  add(pattern: Pattern): void {
    let branch: Growing = this;
    for (let at = 0; at < pattern.letters.length; at += 1) {
      const code = pattern.letters.charCodeAt(at);
      const next = branch.next.get(code) ?? new Growing();
      branch.next.set(code, next);
      branch = next;
    }
    branch.ends.push(pattern);
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const all = map.get(key);
  if (all === undefined) map.set(key, [value]);
  else all.push(value);
}
