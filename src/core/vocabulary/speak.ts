/** What a label or a name says: the categories it names, and how loudly. */
import type {Category} from '../model.ts';
import {type Level, longestPhrase, opens, type Sense, sensesOf, sensesOfGlued} from './lexicon.ts';
import {meaningful, tokensOf} from './tokens.ts';

/** A sense heard in a text, over `length` tokens from `start`. */
interface Heard extends Sense {
  readonly start: number;
  readonly length: number;
}

export type Loudness = Exclude<Level, 'negative'>;

/** A category that a text names. */
export interface Spoken {
  readonly category: Category;
  readonly level: Loudness;
  /** Tokens of the phrase that speaks: a longer phrase knows better. */
  readonly length: number;
}

/** « Né(e) le » opens a label; elsewhere (« je ne le trouve pas ») it is grammar. */
const atStartOnly: ReadonlySet<string> = new Set(['ne le', 'nee le', 'ne e le']);

const order: readonly Loudness[] = ['strong', 'medium', 'weak'];

/** The categories that `text` names, loudest and longest first, without those a negative phrase covers. */
export function spokenIn(text: string): readonly Spoken[] {
  const all = tokensOf(text);
  const heard = [...listen(meaningful(all)), ...listen(all).filter(({length}) => length > 1)];
  const spoken: Spoken[] = [];
  for (const {level, category, length} of heard)
    if (level !== 'negative') spoken.push({level, category, length});
  return spoken.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || b.length - a.length);
}

/** Hits of one reading of the tokens, negatives applied. */
function listen(tokens: readonly string[]): readonly Heard[] {
  const heard: Heard[] = [];
  tokens.forEach((token, start) => {
    for (const sense of sensesOfGlued(token)) heard.push({...sense, start, length: 1});
    if (opens(token)) heard.push(...phrasesFrom(tokens, start));
  });
  const silencers = heard.filter(({level}) => level === 'negative');
  return heard.filter((one) => one.level !== 'negative' && !silencers.some((other) => covers(other, one)));
}

/** What the phrases that begin at a token say. */
function phrasesFrom(tokens: readonly string[], start: number): readonly Heard[] {
  const heard: Heard[] = [];
  for (let length = 1; length <= Math.min(longestPhrase, tokens.length - start); length += 1) {
    const run = tokens.slice(start, start + length);
    if (start > 0 && atStartOnly.has(run.join(' '))) continue;
    for (const sense of sensesOf(run)) heard.push({...sense, start, length});
  }
  return heard;
}

/** A negative silences what it covers: it must be at least as long, and of the same category. */
function covers(negative: Heard, one: Heard): boolean {
  const inside = negative.start <= one.start && one.start + one.length <= negative.start + negative.length;
  return inside && (negative.category === one.category || negative.length > one.length);
}
