/**
 * Whether a text behind a label of a page is what somebody gave: no other label, no prose, no word for nothing,
 * and no entry of a list of topics.
 */
import type {Category} from '../model.ts';
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

/** What a button says. */
const pressed =
  /^\s*(?:modifier|ajouter|voir|afficher|supprimer|[ée]diter|consulter|d[ée]couvrir|prendre|prenez|t[ée]l[ée]charger|envoyer|valider|choisir|en savoir plus|comparer|simuler|s[ée]lectionner|d[ée]tails?|suivant|pr[ée]c[ée]dent|edit|add|view|show|delete|next|more|read|choose|select)(?!\p{L})/iu;

/** What was done to a program or a page. */
const changed =
  /^\s*(?:am[ée]lior|acc[ée]l[ée]r|corrig|ajout|supprim|optimis|refait|fix|improv|add|remov|updat|mis à jour)\p{L}{0,3}\s*$/iu;

/** What somebody gave, and no other label of the page. */
export const isGiven = (value: string): boolean =>
  value.length <= longest &&
  !prose.test(value.trim()) &&
  !pressed.test(value) &&
  !changed.test(value) &&
  !isAsking(tokensOf(value));

/** « Aucune », « non renseigné »: nothing was given. */
export const isNothing = (value: string): boolean => none.test(value);

const kindOf = (text: string): Category | undefined => spokenIn(text)[0]?.category;

/** Two texts that name facts of one kind: entries of a list. */
export const isSameKind = (one: string, other: string): boolean => {
  const kind = kindOf(one);
  return kind !== undefined && kindOf(other) === kind;
};

/** The head of a column over entries of its kind: « Maladie », « Prévalence » over « Diabète », « 5 % ». */
export const isHeadOver = (label: string, value: string, next: string): boolean =>
  heads.has(kindOf(label)) && kindOf(value) === undefined && isSameKind(label, next);
const heads: ReadonlySet<Category | undefined> = new Set<Category>([
  'pathology',
  'infectious',
  'allergy',
  'vaccination',
]);
