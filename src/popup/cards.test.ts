import {describe, expect, it} from 'vitest';
import {findingOf} from '../../test/fixtures/reports.ts';
import type {Finding} from '../core/model.ts';
import {cardsOf} from './cards.ts';
import {worstFirst} from './verdict.ts';

const host = 'optique-soleil.test';
const potential = {status: 'potential'} as const;
const blocked = {status: 'blocked'} as const;

type Cards = readonly (readonly [rule: string, status: string, severity: string, data: string])[];
const cases: readonly (readonly [what: string, given: readonly Finding[], expected: Cards])[] = [
  ['nothing of nothing', [], []],
  [
    'one card of a rule, as grave as its worst datum',
    [
      findingOf('plain-http', 'name', host, 'medium'),
      findingOf('plain-http', 'nir', host, 'critical'),
      findingOf('plain-http', 'claim', host, 'high'),
    ],
    [['plain-http', 'observed', 'critical', 'nir claim name']],
  ],
  [
    'one card a status of a rule, what left before what was stopped',
    [findingOf('third-party', 'drug', host, 'high', blocked), findingOf('third-party', 'nir', host, 'high')],
    [
      ['third-party', 'observed', 'high', 'nir'],
      ['third-party', 'blocked', 'high', 'drug'],
    ],
  ],
  [
    'what was stopped before what might leave, and the worst before both',
    [
      findingOf('plain-form', 'nir', host, 'high', potential),
      findingOf('third-party', 'nir', host, 'high', blocked),
      findingOf('plain-http', 'nir', host, 'critical'),
    ],
    [
      ['plain-http', 'observed', 'critical', 'nir'],
      ['third-party', 'blocked', 'high', 'nir'],
      ['plain-form', 'potential', 'high', 'nir'],
    ],
  ],
];

describe('cardsOf', () => {
  it.each(cases)('makes %s', (_, given, expected) => {
    const cards = cardsOf(worstFirst(given)).map(({rule, status, severity, findings}) => [
      rule,
      status,
      severity,
      findings.map(({category}) => category).join(' '),
    ]);
    expect(cards).toEqual(expected);
  });

  it('names each card apart', () => {
    const ids = [null, host].flatMap((to) =>
      (['observed', 'blocked'] as const).flatMap((status) =>
        cardsOf([
          findingOf('third-party', 'nir', to, 'high', {status}),
          findingOf('plain-http', 'nir', to, 'high', {status}),
        ]).map(({id}) => id),
      ),
    );
    expect(new Set(ids).size).toBe(8);
  });
});
