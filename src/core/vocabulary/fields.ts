/**
 * What a form's controls ask for. The content script describes, this judges: own words first, then those
 * around. Strong words speak alone; medium ones in health context, weak ones in the right company.
 */
import {aroundOf, companiesOf} from './company.ts';
import {isSilent} from './control-kinds.ts';
import {type Asked, decide} from './decide.ts';
import {contextOf, type Page} from './field-context.ts';
import {asKey, ownsOfKeys} from './keys.ts';
import {type FieldWords, type Own, ownWordsOf} from './own-words.ts';
import {recordsOf} from './record.ts';
import type {Setting} from './setting.ts';

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
  const records = recordsOf(fields);
  const owns = fields.map((field) => ownWordsOf(field, records.of(field.form, field.name)));
  return judged(fields, owns, {health, booking: booking.test(path)});
}

/**
 * What each name of one sending names, in the order given: the same judgement, of keys instead of controls.
 * `beside` are settings that values make (`espece: chien`): they count as another control each.
 */
export function askedByNames(
  names: readonly string[],
  health: boolean,
  beside: readonly Setting[] = [],
): readonly (Asked | undefined)[] {
  const page: Page = {health, booking: false};
  const owns = ownsOfKeys(names);
  const silent = beside.map((setting): Own => ({heard: [], setting, apart: true}));
  const all = [...owns, ...silent];
  const company = companiesOf(all.map(asKey), all).get(asKey().form);
  // Keys that say the same in the same setting ask for the same: they come by the ten thousand.
  const decided = new Map<Own, Asked | undefined>();
  return owns.map((own) => {
    if (company === undefined || own.heard.length === 0) return undefined;
    if (!decided.has(own))
      decided.set(own, decide(asKey(), contextOf(own, company, aroundOf(asKey()), page)));
    return decided.get(own);
  });
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
