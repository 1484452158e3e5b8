/**
 * What a form's controls ask for. The content script describes, this judges: own words first, then those
 * around. Strong words speak alone; medium ones in health context, weak ones in the right company.
 */
import {aroundOf, companiesOf} from './company.ts';
import {isSilent} from './control-kinds.ts';
import {type Asked, decide} from './decide.ts';
import {softened} from './everyday.ts';
import {contextOf, type Page} from './field-context.ts';
import {clusteredNames} from './optics.ts';
import {type FieldWords, type Own, ownWordsOf} from './own-words.ts';
import {settingOf} from './setting.ts';
import type {Spoken} from './speak.ts';
import {spokenByName} from './speaks-of.ts';
import {tokensOf} from './tokens.ts';

export type {Asked} from './decide.ts';
export type {FieldWords} from './own-words.ts';

/** Addresses of pages where appointments are made. */
const booking = /(?:^|[/_-])(?:rdv|rendez-?vous|prise-de-rdv|booking)(?:$|[/_-])/i;

/**
 * What each control asks for, in the order given; `health` says that the page is about health, `path`,
 * where it is known, that appointments are made there.
 */
export function askedBy(
  fields: readonly FieldWords[],
  health: boolean,
  path = '',
): readonly (Asked | undefined)[] {
  return judged(fields, fields.map(ownWordsOf), {health, booking: booking.test(path)});
}

/** What each name of one sending names, in the order given: the same judgement, of keys instead of controls. */
export function askedByNames(names: readonly string[], health: boolean): readonly (Asked | undefined)[] {
  const spoken = names.map(spokenByName);
  const clustered = clusteredNames(names, spoken);
  const owns = names.map((name, at) => ownOf(name, spoken[at] ?? [], clustered));
  return judged(names.map(keyed), owns, {health, booking: false});
}

function judged(
  fields: readonly FieldWords[],
  owns: readonly Own[],
  page: Page,
): readonly (Asked | undefined)[] {
  const companies = companiesOf(fields, owns);
  return fields.map((field, at) => {
    const own = owns[at];
    const company = companies.get(field.form);
    if (own === undefined || company === undefined || isSilent(field)) return undefined;
    return decide(field, contextOf(own, company, aroundOf(field), page));
  });
}

/** A key is a control that says its name and nothing else. */
const keyed = (name: string): FieldWords => ({
  tag: 'key',
  type: '',
  label: name,
  name: '',
  id: '',
  placeholder: '',
  autocomplete: '',
  title: '',
  group: '',
  maxLength: -1,
  form: -1,
});

const ownOf = (name: string, spoken: readonly Spoken[], clustered: ReadonlySet<string>): Own => ({
  heard: softened(spoken),
  setting: settingOf(tokensOf(name).filter((token) => !articles.has(token))),
  apart: !clustered.has(name),
});

/** In keys these are a shop's articles as often as somebody's. */
const articles: ReadonlySet<string> = new Set(['lentille', 'lunette']);
