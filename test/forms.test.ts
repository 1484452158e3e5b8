/**
 * The real fields of 113 applications: what each asks for, by category, with the figures. Each form stands alone, in
 * the context that its own fields and heading make; none is told that its page is about health.
 *
 * The vocabulary is written by hand. The second set of figures judges each application without the phrases added because
 * of it: those whose source is `forms` and that no other application attests. Rules written after reading these
 * fields stay, so it is still kinder than a form never seen.
 */
import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {compact} from '../src/core/vocabulary/compact.ts';
import {askedBy} from '../src/core/vocabulary/fields.ts';
import {keyOf, meaningful, tokensOf} from '../src/core/vocabulary/tokens.ts';
import {type FormRow, figuresOf, formRows, isHealth, judgeForms} from './make/form-rows.ts';
import {type Judged, macroOf, scoreOf} from './make/scores.ts';

const rows = formRows('forms.jsonl');
const apps = [...new Set(rows.map(({app}) => app))];

const judge = (app: string, by: typeof askedBy): readonly Judged[] =>
  judgeForms(
    rows.filter((row) => row.app === app),
    by,
  );

const phrases = new URL('../src/core/vocabulary/phrases.tsv', import.meta.url);
const lines: string[] = [];
function tell(title: string, judged: readonly Judged[]): void {
  lines.push(...figuresOf(title, judged));
}
afterAll(() => {
  process.stdout.write(`\n${lines.join('\n')}\n`);
});

describe('the fields of real forms', () => {
  const judged = apps.flatMap((app) => judge(app, askedBy));
  tell('all applications', judged);

  it('are told health from the rest', () => {
    expect(scoreOf(judged, isHealth).precision).toBeGreaterThanOrEqual(0.98);
    expect(scoreOf(judged, isHealth).recall).toBeGreaterThanOrEqual(0.94);
  });

  it('are told by category', () => {
    expect(macroOf(judged)).toBeGreaterThanOrEqual(0.88);
  });
});

describe('each application, without the phrases that it alone attests', () => {
  const table = readFileSync(phrases, 'utf8').split('\n');
  const texts = new Map(
    apps.map((app): [string, string] => [
      app,
      rows
        .filter((row) => row.app === app)
        .map(wordsIn)
        .join(' | '),
    ]),
  );
  const judged: Judged[] = [];
  let dropped = 0;

  beforeAll(async () => {
    for (const app of apps) {
      const left = table.filter((line) => !isOnlyOf(app, line));
      dropped += table.length - left.length;
      if (left.length === table.length) judged.push(...judge(app, askedBy));
      else judged.push(...judge(app, await askedByLess(left)));
    }
    tell('each without its phrases', judged);
    lines.push(`${dropped} phrases left out, each for one application`);
  });

  it('is still told health from the rest', () => {
    expect(dropped).toBeGreaterThan(10);
    expect(scoreOf(judged, isHealth).precision).toBeGreaterThanOrEqual(0.97);
    expect(scoreOf(judged, isHealth).recall).toBeGreaterThanOrEqual(0.85);
  });

  function wordsIn({form, label, name, idAttr, placeholder}: FormRow): string {
    return [form, label, name, idAttr, placeholder]
      .map(tokensOf)
      .map((tokens) => ` ${tokens.join(' ')} | ${meaningful(tokens).join(' ')} `)
      .join('|');
  }

  /** A phrase of these forms that no other application says. */
  function isOnlyOf(app: string, line: string): boolean {
    const [, , phrase = '', source] = line.split('\t');
    if (source !== 'forms') return false;
    const key = ` ${keyOf(tokensOf(phrase)).join(' ')} `;
    const attesting = apps.filter((one) => texts.get(one)?.includes(key));
    return attesting.length === 1 && attesting[0] === app;
  }
});

/** The judge of fields, with another table of phrases. */
async function askedByLess(table: readonly string[]): Promise<typeof askedBy> {
  vi.resetModules();
  vi.doMock('../src/core/vocabulary/phrases.tsv', () => ({
    default: compact(table.join('\n'), 'phrases.tsv'),
  }));
  return (await import('../src/core/vocabulary/fields.ts')).askedBy;
}
