/** What a label or a name says: the categories it names, and how loudly. */
import {type Group, groupOf, isPersonal} from '../categories.ts';
import {kept} from '../kept.ts';
import type {Category} from '../model.ts';
import type {Level} from './compact.ts';
import {sensesOfGlued} from './glued.ts';
import {isBare, memberOf} from './lens-words.ts';
import {isKnown, longestPhrase, type Sense, sensesOf} from './lexicon.ts';
import {meaningful, tokensOf} from './tokens.ts';

/** A sense heard in a text, over `length` tokens from `start`. */
interface Heard extends Sense {
  readonly phrase: string;
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
  /** The phrase, its tokens joined by a space. */
  readonly phrase: string;
}

/** A text, heard. */
export interface Hearing {
  /** Loudest and longest first. */
  readonly spoken: readonly Spoken[];
  /** Categories that a negative phrase of several words denies: « poids du colis ». */
  readonly denied: readonly Category[];
  readonly tokens: readonly string[];
}

/** « Né(e) le » opens a label; elsewhere (« je ne le trouve pas ») it is grammar. */
const atStartOnly: ReadonlySet<string> = new Set(['ne le', 'nee le', 'ne e le']);

const order: Readonly<Record<Loudness, number>> = {strong: 0, medium: 1, weak: 2};
const weight: Readonly<Record<Group, number>> = {identity: 0, health: 0, care: 1, person: 2};

/** Orders senses by loudness; as loud ones stay as they were. */
export function loudestFirst(a: Spoken, b: Spoken): number {
  return order[a.level] - order[b.level];
}

/** Of two as loud the longer phrase knows better, then the graver one, a note on anything last. */
function bestFirst(a: Spoken, b: Spoken): number {
  return loudestFirst(a, b) || b.length - a.length || graver(a.category) - graver(b.category);
}

const graver = (category: Category): number =>
  weight[groupOf(category)] + (category === 'health-note' ? 0.5 : 0);

/** The categories that `text` names, loudest and longest first, without those a negative phrase covers. */
export function spokenIn(text: string): readonly Spoken[] {
  return hearingOf(text).spoken;
}

/** What `text` says, what it denies, and its words; kept, for the fields of a page use the same words again. */
export const hearingOf = kept(
  4000,
  (text): Hearing => (text === '' ? silence : hearingOfTokens(tokensOf(text))),
);

const silence: Hearing = {spoken: [], denied: [], tokens: []};

/** What tokens say and deny, stop words among them. */
export function hearingOfTokens(all: readonly string[]): Hearing {
  const tokens = meaningful(all);
  const heard = listen(tokens);
  if (tokens.length === all.length)
    return heard.length === 0 ? {...silence, tokens} : {...told(heard, tokens), tokens};
  // With its stop words too, for « ne le », `le_sphere` and, against « ordonnance », « par ordonnance ».
  const whole = listen(all).filter(({length}) => length > 1);
  return {...told([...without(heard, whole), ...without(whole, heard)], tokens), tokens};
}

/** Hits of one reading that the other's negatives do not hold. */
function without(heard: readonly Heard[], others: readonly Heard[]): readonly Heard[] {
  const negatives = others.filter(({level}) => level === 'negative');
  return heard.filter((one) => one.level === 'negative' || !negatives.some((each) => holds(each, one)));
}

/** Whether a negative's words hold those of another hit of its category. */
const holds = (negative: Heard, {category, phrase}: Heard): boolean =>
  negative.category === category && ` ${negative.phrase} `.includes(` ${phrase} `);

/** What hits say and deny, best first. */
function told(heard: readonly Heard[], tokens: readonly string[]): Pick<Hearing, 'spoken' | 'denied'> {
  const spoken: Spoken[] = [];
  const denied: Category[] = [];
  for (const {level, category, length, phrase} of heard) {
    if (level !== 'negative')
      spoken.push({level: isOther(category, phrase, tokens) ? 'weak' : level, category, length, phrase});
    else if (length > 1) denied.push(category);
  }
  return {spoken: spoken.sort(bestFirst), denied};
}

/** A lens's word among words that make it another thing: « axe de recherche », « sphère d'activité ». */
const isOther = (category: Category, phrase: string, tokens: readonly string[]): boolean =>
  category === 'optical-rx' && memberOf(phrase) !== undefined && !isBare(tokens);

/** Whether a token stands in the vocabulary, alone or glued: most have no meaning here. */
export function isMeant(token: string): boolean {
  return isKnown(token) || sensesOfGlued(token).length > 0;
}

/** Hits of one reading of the tokens, without those that a negative covers. */
function listen(tokens: readonly string[]): Heard[] {
  const heard: Heard[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    const token = tokens[start] ?? '';
    if (isKnown(token)) phrasesFrom(tokens, start, heard);
    else for (const sense of sensesOfGlued(token)) heard.push({...sense, phrase: token, start, length: 1});
  }
  const negatives = heard.filter(({level}) => level === 'negative');
  if (negatives.length === 0) return heard;
  return heard.filter(
    (one) => one.level === 'negative' || !negatives.some((negative) => covers(negative, one)),
  );
}

/** What the phrases that begin at a token say. */
function phrasesFrom(tokens: readonly string[], start: number, heard: Heard[]): void {
  let key = '';
  for (let length = 1; length <= longestPhrase; length += 1) {
    const token = tokens[start + length - 1];
    if (token === undefined || !isKnown(token)) return;
    key = length === 1 ? token : `${key} ${token}`;
    if (start > 0 && atStartOnly.has(key)) continue;
    for (const {category, level} of sensesOf(key)) heard.push({category, level, phrase: key, start, length});
  }
}

/** A negative silences what it covers of its category, and shorter words of others: « nom du vaccin » is no name, yet a vaccine. */
function covers(negative: Heard, one: Heard): boolean {
  const inside = negative.start <= one.start && one.start + one.length <= negative.start + negative.length;
  if (!inside) return false;
  return (
    negative.category === one.category || (negative.length > one.length && !isPersonal(negative.category))
  );
}
