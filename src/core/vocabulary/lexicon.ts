/** The vocabulary as an index: a phrase of tokens → what it says. Built once, from the compact table. */
import type {Category} from '../model.ts';
import {expand, type Level} from './compact.ts';
import table from './phrases.tsv';

export interface Sense {
  readonly category: Category;
  readonly level: Level;
}

/** Longest phrase, in tokens. */
export const longestPhrase = 5;

/** Phrases by their tokens, joined by a space; a phrase may speak of several categories. */
const byKey = new Map<string, Sense[]>();
/** Every word of every phrase. */
const words = new Set<string>();
/** Phrases of several words written as one: `datenaissance`. Made when first needed. */
let joined: Map<string, Sense[]> | undefined;

for (const {category, level, keys} of expand(table)) {
  const sense = {category, level};
  for (const key of keys) learn(key, sense);
}

function learn(key: string, sense: Sense): void {
  add(byKey, key, sense);
  for (const token of key.split(' ')) words.add(token);
}

function join(): Map<string, Sense[]> {
  const made = new Map<string, Sense[]>();
  for (const [key, senses] of byKey) {
    // One letter glued to a word makes another word: « axe d », axed.
    if (!key.includes(' ') || key.at(-2) === ' ') continue;
    for (const sense of senses) if (sense.level !== 'weak') add(made, key.replaceAll(' ', ''), sense);
  }
  return made;
}

function add(map: Map<string, Sense[]>, key: string, sense: Sense): void {
  const senses = map.get(key);
  if (senses === undefined) map.set(key, [sense]);
  else senses.push(sense);
}

/** Whether a word stands in any phrase: a run ends where it does not. */
export function isKnown(token: string): boolean {
  return words.has(token);
}

/** Every word of every phrase. */
export function knownWords(): Iterable<string> {
  return words;
}

/** Every phrase and what it says. */
export function phrases(): Iterable<readonly [string, readonly Sense[]]> {
  return byKey;
}

/** What a phrase says, its tokens joined by a space; nothing when the vocabulary does not know it. */
export function sensesOf(key: string): readonly Sense[] {
  return byKey.get(key) ?? none;
}

/** What one token says that writes a phrase as one word. */
export function sensesOfJoined(token: string): readonly Sense[] {
  joined ??= join();
  return joined.get(token) ?? none;
}

const none: readonly Sense[] = [];
