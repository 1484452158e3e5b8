/** The fields of real forms, as they are kept in test/vectors, judged and scored. */
import {readFileSync} from 'node:fs';
import {groupOf} from '../../src/core/categories.ts';
import {categories} from '../../src/core/model.ts';
import type {askedBy, FieldWords} from '../../src/core/vocabulary/fields.ts';
import {control} from './page.ts';
import {type Judged, lineOf, macroOf, scoreOf, tableOf} from './scores.ts';

/** A field as it was read and labelled. */
export interface FormRow {
  readonly app: string;
  readonly form: string;
  readonly label: string;
  readonly name: string;
  readonly idAttr: string;
  readonly placeholder: string;
  readonly autocomplete: string;
  readonly type: string;
  readonly tag: string;
  readonly category: string;
  readonly note: string;
  /** Of fields that were held out: `a` was read, `b` was not. */
  readonly half?: string;
}

/** The rows of a file of test/vectors. */
export const formRows = (file: string): readonly FormRow[] =>
  readFileSync(new URL(`../vectors/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const fieldOf = ({label, name, idAttr, placeholder, autocomplete, type, tag, form}: FormRow): FieldWords => ({
  ...control(label),
  ...{name, id: idAttr, placeholder, autocomplete, type, tag, heading: form},
});

const keyOf = ({app, form}: FormRow): string => `${app}\n${form}`;

/** What a judge says of fields, form by form, the ambiguous ones left out. */
export function judgeForms(rows: readonly FormRow[], by: typeof askedBy): readonly Judged[] {
  return [...new Set(rows.map(keyOf))].flatMap((key) => {
    const fields = rows.filter((row) => keyOf(row) === key);
    const asked = by(fields.map(fieldOf), false);
    return fields.flatMap(({category, note}, at) =>
      note.includes('ambiguous') ? [] : [{wanted: category, got: asked[at]?.category ?? 'none'}],
    );
  });
}

const categoryOf = (word: string) => categories.find((known) => known === word);

/** Any category. */
export const isAny = (word: string): boolean => categoryOf(word) !== undefined;

/** An identity number, health or a care file; the rest is a person's particulars, or nothing. */
export function isHealth(word: string): boolean {
  const category = categoryOf(word);
  return category !== undefined && groupOf(category) !== 'person';
}

/** The figures of what was judged, to read. */
export function figuresOf(title: string, judged: readonly Judged[]): readonly string[] {
  const exact = judged.filter(({wanted, got}) => wanted === got).length;
  return [
    tableOf(title, judged),
    lineOf('health against the rest', scoreOf(judged, isHealth)),
    lineOf('any category against none', scoreOf(judged, isAny)),
    `exact ${exact} of ${judged.length}, macro-F1 ${macroOf(judged).toFixed(3)}\n`,
  ];
}
