/**
 * Real fields of applications that no word was written for: each was labelled before it was judged. Half `a` was then
 * read, to mend general causes; half `b` was only ever scored. Each form stands alone, as in `forms.test.ts`.
 */
import {afterAll, describe, expect, it} from 'vitest';
import {askedBy} from '../src/core/vocabulary/fields.ts';
import {figuresOf, formRows, isHealth, judgeForms} from './make/form-rows.ts';
import {macroOf, scoreOf} from './make/scores.ts';

const rows = formRows('forms-held-out.jsonl');
const lines: string[] = [];
afterAll(() => {
  process.stdout.write(`\n${lines.join('\n')}\n`);
});

describe.each([
  ['half a, read for mending', 'a', {precise: 0.98, complete: 0.96, macro: 0.92}],
  ['half b, never read', 'b', {precise: 0.95, complete: 0.96, macro: 0.92}],
  ['both halves', 'ab', {precise: 0.97, complete: 0.96, macro: 0.9}],
])('%s', (title, half, least) => {
  const judged = judgeForms(
    rows.filter((row) => half.includes(row.half ?? '?')),
    askedBy,
  );
  lines.push(...figuresOf(title, judged));

  it('tells health from the rest', () => {
    const {precision, recall} = scoreOf(judged, isHealth);
    expect(precision).toBeGreaterThanOrEqual(least.precise);
    expect(recall).toBeGreaterThanOrEqual(least.complete);
  });

  it('tells the categories apart', () => {
    expect(macroOf(judged)).toBeGreaterThanOrEqual(least.macro);
  });
});
