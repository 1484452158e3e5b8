import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {seen} from '../../../test/make/seen.ts';
import {pending, visit} from '../../../test/make/visit.ts';
import type {Finding} from '../model.ts';
import {withFinding} from './finding.ts';
import {pageOf} from './page-of.ts';
import {type Circumstances, emptyReport, reportOf, verdictOf} from './report.ts';
import {withPending} from './settle.ts';

const valid = new Ajv2020({strict: false}).compile(
  JSON.parse(readFileSync('test/report.schema.json', 'utf8')),
);
const circumstances: Circumstances = {
  now: '2026-11-25T08:30:00.000Z',
  extension: {version: '0.1.0', browser: 'chromium', browserVersion: '156'},
  access: 'granted',
};
const findings = (...cases: Parameters<typeof seen>[0][]): readonly Finding[] =>
  cases.reduce<readonly Finding[]>((known, one) => withFinding(known, seen(one)), []);

describe('a report', () => {
  it.each([
    ['of a visit', reportOf(visit(), circumstances)],
    ['of a sending under way', reportOf(withPending(visit(), pending({sent: true})), circumstances)],
    ['of findings', reportOf({...visit(), findings: findings({}, {rule: 'third-party'})}, circumstances)],
    ['of the browser’s own page', emptyReport(pageOf('chrome://newtab'), 'not-watched', circumstances)],
    [
      'of a page withheld',
      emptyReport(pageOf('https://a.test/'), 'not-watched', {...circumstances, access: 'withheld'}),
    ],
  ])('%s is valid against its schema', (_, report) => {
    expect(valid(JSON.parse(JSON.stringify(report))), JSON.stringify(valid.errors)).toBe(true);
  });

  it('is not of a page that is withheld', () => {
    expect(reportOf(visit(), {...circumstances, access: 'withheld'}).verdict).toBe('not-watched');
  });
});

describe('verdictOf', () => {
  it.each([
    [[], 'nothing-seen'],
    [[{}], 'exposed'],
    [[{severity: 'medium'}], 'exposed'],
    [[{severity: 'low'}], 'at-risk'],
    [[{status: 'potential'}], 'at-risk'],
    [[{status: 'blocked'}], 'at-risk'],
    [[{severity: 'info'}], 'nothing-seen'],
    [[{status: 'potential'}, {rule: 'third-party', severity: 'high'}], 'exposed'],
  ] as const)('of %j is %s', (cases, verdict) => {
    expect(verdictOf(findings(...cases))).toBe(verdict);
  });
});
