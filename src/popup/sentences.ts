/**
 * The sentences of the verdict, in both languages: they say what was seen and no more.
 * A datum that a human should look at is told as such (« ce qui semble être »).
 */
import {described, isFeminine} from '../core/categories.ts';
import type {Category, Certainty} from '../core/model.ts';
import type {Language} from '../ui/language.ts';
import {capitalised} from '../ui/sentence.ts';

/** What a sentence is about. */
export interface Subject {
  readonly category: Category;
  readonly certainty: Certainty;
  /** Host that received it or would; absent when it is the page itself. */
  readonly host?: string;
}

/** One way of saying, of a datum: `yours` stands in the middle, `Yours` at the head. */
interface Parts {
  readonly Yours: string;
  readonly yours: string;
  /** French ending of what agrees with the datum. */
  readonly e: '' | 'e';
  /** Host with its preposition, or nothing. */
  readonly to: string;
  readonly host: string;
}

export type SentenceName =
  | 'left'
  | 'left-plain'
  | 'in-address'
  | 'blocked'
  | 'form-plain'
  | 'form-foreign'
  | 'form-address'
  | 'page-plain'
  | 'page-other';

type Table = {readonly [Name in SentenceName]: (parts: Parts) => string};

const french: Table = {
  left: ({Yours, e, to}) => `${Yours} est parti${e}${to || ' de cette page'}.`,
  'left-plain': ({Yours, e, to}) => `${Yours} est parti${e} sans chiffrement${to}.`,
  'in-address': ({Yours, e, host}) =>
    host === ''
      ? `${Yours} est écrit${e} dans l’adresse.`
      : `${Yours} est écrit${e} dans l’adresse envoyée à ${host}.`,
  blocked: ({yours, to}) => `Un envoi${to} qui contenait ${yours} a été bloqué.`,
  'form-plain': ({yours, to}) => `Ce formulaire enverrait ${yours} sans chiffrement${to}.`,
  'form-foreign': ({yours, to}) => `Ce formulaire enverrait ${yours}${to || ' à un tiers'}.`,
  'form-address': ({yours}) => `Ce formulaire écrirait ${yours} dans l’adresse de la page suivante.`,
  'page-plain': ({yours}) => `Cette page demande ${yours} sans être chiffrée.`,
  'page-other': ({yours}) => `Telle qu’elle est construite, cette page peut exposer ${yours}.`,
};

const english: Table = {
  left: ({Yours, to}) => `${Yours} ${to === '' ? 'left this page' : `went${to}`}.`,
  'left-plain': ({Yours, to}) => `${Yours} was sent unencrypted${to}.`,
  'in-address': ({Yours, host}) =>
    host === ''
      ? `${Yours} is written in the address.`
      : `${Yours} is written in the address sent to ${host}.`,
  blocked: ({yours, to}) => `A send${to} that contained ${yours} was blocked.`,
  'form-plain': ({yours, to}) => `This form would send ${yours} unencrypted${to}.`,
  'form-foreign': ({yours, to}) => `This form would send ${yours}${to || ' to a third party'}.`,
  'form-address': ({yours}) => `This form would write ${yours} into the address of the next page.`,
  'page-plain': ({yours}) => `This page asks for ${yours} without encryption.`,
  'page-other': ({yours}) => `As it is built, this page can expose ${yours}.`,
};

/** The sentence of a name about a subject. */
export function sentence(name: SentenceName, subject: Subject, language: Language): string {
  return language === 'fr' ? french[name](frenchParts(subject)) : english[name](englishParts(subject));
}

function frenchParts({category, certainty, host = ''}: Subject): Parts {
  const named = described[category].yours.fr;
  const yours = certainty === 'likely' ? `ce qui semble être ${named}` : named;
  const e = certainty === 'certain' && isFeminine(category) ? 'e' : '';
  return {yours, Yours: capitalised(yours), e, host, to: host === '' ? '' : ` vers ${host}`};
}

function englishParts({category, certainty, host = ''}: Subject): Parts {
  const named = described[category].yours.en;
  const yours = certainty === 'likely' ? `what looks like ${named}` : named;
  return {yours, Yours: capitalised(yours), e: '', host, to: host === '' ? '' : ` to ${host}`};
}
