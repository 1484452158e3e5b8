/**
 * Whether a text behind a label of a page is what somebody gave: no other label, no prose, no word for nothing,
 * and no entry of a list of topics.
 */
import {spokenIn} from '../vocabulary/speak.ts';
import {tokensOf} from '../vocabulary/tokens.ts';
import {isAsking} from './answers.ts';

/** Longest value that stands behind a text: a longer one is prose. */
const longest = 80;
/** Words for nothing. */
const none =
  /^\s*(?:aucune?s?|n[ée]ant|rien|none|non (?:renseign|communiqu|pr[ée]cis)[ée]e?s?|not (?:given|set)|pas de|sans)(?!\p{L})/iu;
/** How prose begins, and how it ends. */
const prose =
  /^(?:l['’]|(?:les?|la|une?|des|du|il|elle|on|ce|cette|ces|cela|vous|nous|pour|dans|en|si|votre|vos|mon|ma|mes|my|the|an?|this|your|we)\s)|[.!?:…]\s*$/iu;

/** What somebody gave, and no other label of the page. */
export const isGiven = (value: string): boolean =>
  value.length <= longest && !prose.test(value.trim()) && !isAsking(tokensOf(value));

/** « Aucune », « non renseigné »: nothing was given. */
export const isNothing = (value: string): boolean => none.test(value);

/** Two texts that name facts of one kind: entries of a list. */
export const isSameKind = (one: string, other: string): boolean => {
  const kind = spokenIn(one)[0]?.category;
  return kind !== undefined && spokenIn(other)[0]?.category === kind;
};
