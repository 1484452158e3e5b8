/** The vocabulary as an index: a phrase of tokens → what it says. Built once, from phrases.tsv. */
import {type Category, categories} from '../model.ts';
import {rowsOf} from '../table.ts';
import phrases from './phrases.tsv';
import {meaningful, tokensOf} from './tokens.ts';

/** How loudly a phrase speaks: alone, in health context, in a cluster; a negative silences. */
export type Level = 'strong' | 'medium' | 'weak' | 'negative';

export interface Sense {
  readonly category: Category;
  readonly level: Level;
}

/** Longest phrase, in tokens. */
export const longestPhrase = 5;

const levels: readonly Level[] = ['strong', 'medium', 'weak', 'negative'];

/** Phrases by their tokens, joined by a space; a phrase may speak of several categories. */
const byTokens = new Map<string, Sense[]>();
/** First tokens of all phrases: a run that begins otherwise says nothing. */
const openers = new Set<string>();
/** Phrases of several words written as one: `datenaissance`. */
const glued = new Map<string, Sense[]>();

for (const [word, loudness, phrase = ''] of rowsOf(phrases)) {
  const category = categories.find((known) => known === word);
  const level = levels.find((known) => known === loudness);
  if (category === undefined || level === undefined)
    throw new Error(`phrases.tsv: ${word} ${loudness} ${phrase}`);
  learn({category, level}, tokensOf(phrase));
}

function learn(sense: Sense, tokens: readonly string[]): void {
  const plain = meaningful(tokens);
  // A phrase that would shrink to one word (« classe A », « le sphere ») keeps its stop words.
  const key = plain.length < 2 ? tokens : plain;
  add(byTokens, key.join(' '), sense);
  openers.add(key[0] ?? '');
  if (key.length > 1 && sense.level !== 'weak') add(glued, key.join(''), sense);
}

function add(map: Map<string, Sense[]>, key: string, sense: Sense): void {
  const senses = map.get(key);
  if (senses === undefined) map.set(key, [sense]);
  else senses.push(sense);
}

/** Whether any phrase begins with a token. */
export function opens(token: string): boolean {
  return openers.has(token);
}

/** What a run of tokens says, nothing when the vocabulary does not know it. */
export function sensesOf(tokens: readonly string[]): readonly Sense[] {
  return byTokens.get(tokens.join(' ')) ?? [];
}

/** What one token says that glues several words together. */
export function sensesOfGlued(token: string): readonly Sense[] {
  return glued.get(token) ?? [];
}
