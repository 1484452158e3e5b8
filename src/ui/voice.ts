/**
 * How a page speaks to the person: messages of the catalogue, words in both languages, plurals,
 * numbers and times, all in one language. Components receive a `Voice` and never meet the browser.
 */
import type messages from '../_locales/fr/messages.json';
import type {Words} from '../core/model.ts';
import type {Language} from './language.ts';

export type MessageKey = keyof typeof messages;

/** A message in its two plural forms. */
export interface Forms {
  readonly one: MessageKey;
  readonly other: MessageKey;
}

export interface Voice {
  readonly language: Language;
  say(key: MessageKey, ...substitutions: readonly string[]): string;
  pick(words: Words): string;
  /** The form that agrees with `count`, which is its first substitution. */
  count(count: number, forms: Forms): string;
  /** Hours and minutes on the day of `today`, the day too otherwise. */
  time(iso: string, today: string): string;
  /** Day and time to the second. */
  instant(iso: string): string;
  list(items: readonly string[]): string;
}

export type GetMessage = (key: string, substitutions: string[]) => string;

/** The voice of a language over a catalogue. */
export function voiceOf(language: Language, getMessage: GetMessage): Voice {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const hours = new Intl.DateTimeFormat(language, {timeStyle: 'short'});
  const days = new Intl.DateTimeFormat(language, {dateStyle: 'short', timeStyle: 'short'});
  const instants = new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeStyle: 'medium'});
  const lists = new Intl.ListFormat(language, {type: 'conjunction'});
  const say: Voice['say'] = (key, ...substitutions) => getMessage(key, [...substitutions]);

  return {
    language,
    say,
    pick: (words) => words[language],
    count: (count, {one, other}) => say(plurals.select(count) === 'one' ? one : other, numbers.format(count)),
    time: (iso, today) => (sameDay(iso, today) ? hours : days).format(new Date(iso)),
    instant: (iso) => instants.format(new Date(iso)),
    list: (items) => lists.format(items),
  };
}

function sameDay(one: string, other: string): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
