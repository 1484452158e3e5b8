/**
 * The record that a form edits: frameworks name its controls after it, `mutuelle[slogan]`, `patient.nom`. The record's
 * name says what the form is about, not what each control asks for: the price of a « diagnostic » is nobody's illness.
 */
import {type Hearing, hearingOf, type Spoken} from './speak.ts';
import {tokensOf} from './tokens.ts';

/** Whether the controls of a form, by their names, edit one record, and whether that record has a price. */
export interface Records {
  of(form: number, name: string): FormRecord | undefined;
}

export interface FormRecord {
  readonly name: string;
  /** An article of a catalogue, or a service: its words are nobody's. */
  readonly isPriced: boolean;
}

/** Controls that must share a name before it is a record's. */
const fewest = 3;

const parts = /^([\p{L}\d_-]+)(?:\[|\.)(.+?)\]?$/u;

/** What a priced record has and nobody's illness. */
const prices: ReadonlySet<string> = new Set('prix price tarif stock slogan'.split(' '));

/** The records that the controls of a page edit. */
export function recordsOf(fields: readonly {readonly form: number; readonly name: string}[]): Records {
  const counts = new Map<string, {count: number; isPriced: boolean}>();
  for (const {form, name} of fields) {
    const [, record, rest = ''] = parts.exec(name) ?? [];
    if (record === undefined) continue;
    const known = counts.get(`${form} ${record}`) ?? {count: 0, isPriced: false};
    counts.set(`${form} ${record}`, known);
    known.count += 1;
    known.isPriced ||= tokensOf(rest).some((token) => prices.has(token));
  }
  return {
    of(form, name) {
      const [, record = ''] = parts.exec(name) ?? [];
      const known = counts.get(`${form} ${record}`);
      return known === undefined || known.count < fewest
        ? undefined
        : {name: record, isPriced: known.isPriced};
    },
  };
}

/** What names a record rather than one of its circumstances: the « nom » of an allergy is the allergy. */
const naming: ReadonlySet<string> = new Set(
  'nom name libelle label intitule type valeur value description detail details texte text numero code'.split(
    ' ',
  ),
);

/** What the name of a control says, parted from what only its record says. */
export function partedFrom(
  record: FormRecord | undefined,
  name: string,
): {own: Hearing; about: readonly Spoken[]} {
  const own = hearingOf(name);
  if (record === undefined) return {own, about: []};
  const {spoken} = hearingOf(record.name);
  const rest = hearingOf(name.slice(record.name.length));
  const isAbout = ({phrase}: Spoken): boolean =>
    spoken.some((one) => one.phrase === phrase) && !rest.spoken.some((one) => one.phrase === phrase);
  if (!record.isPriced && rest.tokens.every((token) => naming.has(token))) return {own, about: []};
  const about = own.spoken.filter(isAbout);
  if (about.length === 0) return {own, about};
  return {
    own: {...own, spoken: own.spoken.filter((one) => !isAbout(one))},
    about: record.isPriced ? [] : about,
  };
}
