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
  const asked = judged(names.map(keyed), names.map(ownOf), {health, booking: false});
  if (health || !asked.some(isPerhapsOptical)) return asked;
  const clustered = clusteredNames(names);
  return asked.map((one, at) => (isPerhapsOptical(one) && !clustered.has(names[at] ?? '') ? undefined : one));
}

/** In a sending of no health context the members of a prescription stand in one object, or it is none. */
const isPerhapsOptical = (asked: Asked | undefined): boolean =>
  asked?.category === 'optical-rx' && asked.certainty === 'likely';

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

const ownOf = (name: string): Own => ({
  heard: softened(spokenByName(name)),
  setting: settingOf(tokensOf(name)),
});
