import {describe, expect, it} from 'vitest';
import {pending, time, visit} from '../../../test/make/visit.ts';
import type {Category} from '../model.ts';
import {ended, withPending} from './settle.ts';
import {withoutEarly} from './submitted.ts';

const [datum] = pending().data;
const early = {rule: 'early-send', severity: 'critical', reasons: []} as const;
const data = datum === undefined ? [] : [{...datum, blames: [...datum.blames, early]}];
const underWay = withPending(visit(), pending({data}));
const settled = ended(underWay, '1', () => 'left');
const rulesIn = (one: typeof underWay) => [
  ...one.findings.map(({rule}) => rule),
  ...one.pending.flatMap((sending) => sending.data.flatMap(({blames}) => blames.map(({rule}) => rule))),
];
const nir: ReadonlySet<Category> = new Set<Category>(['nir']);
const name: ReadonlySet<Category> = new Set<Category>(['name']);
const later = '2026-11-25T08:00:00.001Z';

describe('withoutEarly', () => {
  it.each([
    ['under way', underWay],
    ['gone', settled],
  ])('takes back what left with the submission, %s', (_, one) => {
    expect(rulesIn(withoutEarly(one, nir, time))).toEqual(['plain-http', 'third-party']);
  });

  it.each([
    ['what left before it', underWay, nir, later],
    ['what is gone before it', settled, nir, later],
    ['what was not submitted', underWay, name, time],
    ['what is gone and was not submitted', settled, name, time],
  ])('leaves alone %s', (_, one, categories, instant) => {
    expect(rulesIn(withoutEarly(one, categories, instant))).toContain('early-send');
  });
});
