/**
 * Real fields of applications that no word was written for: each was labelled before it was judged. Half `a` was then
 * read, to mend general causes; half `b` was only ever scored. Each form stands alone, as in `forms.test.ts`.
 */
import {readFileSync} from 'node:fs';
import {afterAll, describe, expect, it} from 'vitest';
import {groupOf} from '../src/core/categories.ts';
import {categories} from '../src/core/model.ts';
import {askedBy, type FieldWords} from '../src/core/vocabulary/fields.ts';
import {control} from './make/page.ts';
import {type Judged, lineOf, macroOf, scoreOf, tableOf} from './make/scores.ts';

interface Row {
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
  readonly half: string;
}

const rows: readonly Row[] = readFileSync(new URL('./vectors/forms-held-out.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const fieldOf = ({label, name, idAttr, placeholder, autocomplete, type, tag, form}: Row): FieldWords => ({
  ...control(label),
  ...{name, id: idAttr, placeholder, autocomplete, type, tag, heading: form},
});

const keyOf = ({app, form}: Row): string => `${app}\n${form}`;

function formsOf(half: string): readonly (readonly Row[])[] {
  const own = rows.filter((row) => half.includes(row.half));
  return [...new Set(own.map(keyOf))].map((key) => own.filter((row) => keyOf(row) === key));
}

/** What the fields of a half ask for, the ambiguous ones left out. */
const judge = (half: string): readonly Judged[] =>
  formsOf(half).flatMap((fields) => {
    const asked = askedBy(fields.map(fieldOf), false);
    return fields.flatMap(({category, note}, at) =>
      note.includes('ambiguous') ? [] : [{wanted: category, got: asked[at]?.category ?? 'none'}],
    );
  });

/** An identity number, health or a care file; the rest is a person's particulars, or nothing. */
function isHealth(word: string): boolean {
  const category = categories.find((known) => known === word);
  return category !== undefined && groupOf(category) !== 'person';
}

const lines: string[] = [];
function tell(title: string, judged: readonly Judged[]): void {
  const exact = judged.filter(({wanted, got}) => wanted === got).length;
  lines.push(
    tableOf(title, judged),
    lineOf('health against the rest', scoreOf(judged, isHealth)),
    `exact ${exact} of ${judged.length}, macro-F1 ${macroOf(judged).toFixed(3)}\n`,
  );
}
afterAll(() => {
  process.stdout.write(`\n${lines.join('\n')}\n`);
});

describe.each([
  ['half a, read for mending', 'a', {precise: 0.98, complete: 0.96, macro: 0.92}],
  ['half b, never read', 'b', {precise: 0.95, complete: 0.96, macro: 0.92}],
  ['both halves', 'ab', {precise: 0.97, complete: 0.96, macro: 0.9}],
])('%s', (title, half, least) => {
  const judged = judge(half);
  tell(title, judged);

  it('tells health from the rest', () => {
    const {precision, recall} = scoreOf(judged, isHealth);
    expect(precision).toBeGreaterThanOrEqual(least.precise);
    expect(recall).toBeGreaterThanOrEqual(least.complete);
  });

  it('tells the categories apart', () => {
    expect(macroOf(judged)).toBeGreaterThanOrEqual(least.macro);
  });
});
