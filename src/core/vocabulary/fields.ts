/**
 * What a form's controls ask for. The content script describes, this judges: label first, then the
 * autocomplete token, the name and the rest. Strong words speak alone; medium ones in health context,
 * weak ones only when two different ones stand together in a form.
 */
import {groupOf} from '../categories.ts';
import type {Category, Certainty} from '../model.ts';
import {type Spoken, spokenIn} from './speak.ts';

/** A control's words, as the page writes them. */
export interface FieldWords {
  readonly tag: string;
  readonly type: string;
  readonly label: string;
  readonly name: string;
  readonly id: string;
  readonly placeholder: string;
  readonly autocomplete: string;
  readonly title: string;
  readonly group: string;
  /** -1 when not set. */
  readonly maxLength: number;
  /** The form it belongs to, -1 for none. */
  readonly form: number;
}

export interface Asked {
  readonly category: Category;
  readonly certainty: Certainty;
}

/** Controls that ask for nothing a person types or chooses. */
const silent: ReadonlySet<string> = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

const byType: Readonly<Record<string, Category>> = {password: 'password', email: 'email', tel: 'phone'};

/** HTML autofill tokens. Source: WHATWG HTML, "Autofill", as of 2026. */
const byAutocomplete: Readonly<Record<string, Category>> = {
  bday: 'birth-date',
  'bday-day': 'birth-date',
  'bday-month': 'birth-date',
  'bday-year': 'birth-date',
  sex: 'sex',
  tel: 'phone',
  'tel-national': 'phone',
  email: 'email',
  name: 'name',
  'given-name': 'name',
  'family-name': 'name',
  'additional-name': 'name',
  'street-address': 'address',
  'address-line1': 'address',
  'address-line2': 'address',
  'postal-code': 'address',
  'current-password': 'password',
  'new-password': 'password',
};

/** What each control asks for, in the order given; `health` says that the page is about health. */
export function askedBy(fields: readonly FieldWords[], health: boolean): readonly (Asked | undefined)[] {
  const heard = fields.map(hear);
  const optical = clustered(heard, fields);
  const contexts = new Set(fields.filter((_, at) => heard[at]?.some(speaksOfHealth)).map(({form}) => form));
  return fields.map((field, at) => {
    const inContext = health || contexts.has(field.form);
    return decide(field, heard[at] ?? [], inContext, optical.has(field.form));
  });
}

const speaksOfHealth = ({level, category}: Spoken): boolean =>
  level === 'strong' && groupOf(category) !== 'person';

/** What a control's own words say, label first. */
function hear(field: FieldWords): readonly Spoken[] {
  if (silent.has(field.type)) return [];
  const heard = [field.label, field.name, field.id, field.placeholder, field.title].flatMap(spokenIn);
  // A document is sent in a file: « Date de l'ordonnance » asks for a date.
  return field.type === 'file' ? heard : heard.filter(({category}) => category !== 'document-upload');
}

function decide(
  field: FieldWords,
  heard: readonly Spoken[],
  health: boolean,
  optical: boolean,
): Asked | undefined {
  if (silent.has(field.type)) return undefined;
  const sure = typed(field);
  const strong = heard.find(({level}) => level === 'strong');
  if (strong !== undefined) return {category: strong.category, certainty: 'certain'};
  if (sure !== undefined) return {category: sure, certainty: 'certain'};
  const medium = heard.find(({level}) => level === 'medium');
  if (medium?.category === 'nir' && shapedForNir(field)) return {category: 'nir', certainty: 'certain'};
  if (medium !== undefined && health) return {category: medium.category, certainty: 'likely'};
  const weak = optical ? heard.find(({category}) => category === 'optical-rx') : undefined;
  return weak === undefined ? undefined : {category: 'optical-rx', certainty: 'likely'};
}

function typed(field: FieldWords): Category | undefined {
  const token = field.autocomplete.toLowerCase().split(/\s+/).at(-1) ?? '';
  return byType[field.type] ?? byAutocomplete[token];
}

/** Room for 13 or 15 characters, with or without spaces, or a mask drawn in the placeholder. */
function shapedForNir({maxLength, placeholder}: FieldWords): boolean {
  return (
    [13, 15, 18, 21].includes(maxLength) || /^[129#X] ?[\d#X]{2} ?[\d#X]{2} ?[\d#XAB]{2}/.test(placeholder)
  );
}

/** Forms in which two different weak or medium optical words stand together. */
function clustered(
  heard: readonly (readonly Spoken[])[],
  fields: readonly FieldWords[],
): ReadonlySet<number> {
  const words = new Map<number, Set<string>>();
  fields.forEach(({form, name, label}, at) => {
    if (!heard[at]?.some(({category}) => category === 'optical-rx')) return;
    const seen = words.get(form) ?? new Set<string>();
    words.set(form, seen.add(`${label}/${name}`));
  });
  return new Set([...words].filter(([, seen]) => seen.size > 1).map(([form]) => form));
}
