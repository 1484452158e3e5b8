import {describe, expect, it} from 'vitest';
import {exposed, findingOf, optician, partyOf, reportOf} from '../../test/fixtures/reports.ts';
import {counted} from '../core/report/counted.ts';
import type {Card} from './cards.ts';
import {groupsOf} from './groups.ts';

const ofCards = (cards: readonly Card[] = []): readonly string[] =>
  cards.map(({rule, status, findings}) => `${rule} ${status} ${findings.length}`);

describe('groupsOf', () => {
  it('makes one group a destination, the worst first', () => {
    const destinations = groupsOf(exposed).map(({destination}) => destination);
    expect(destinations).toEqual(['optique-soleil.test', 'mesure-audience.test', 'in.hotjar.example']);
  });

  it('makes few cards of many findings, and folds what they already tell', () => {
    const shown = groupsOf(optician).map(({destination, cards, told}) => [
      destination,
      ofCards(cards),
      ofCards(told),
    ]);
    expect(shown).toEqual([
      [
        'optique-soleil.test',
        ['plain-http observed 6', 'plain-form potential 2'],
        ['plain-form potential 6'],
      ],
      ['mesure-audience.test', ['third-party observed 2'], []],
      [null, ['plain-page potential 8'], []],
    ]);
  });

  it('folds the same send, seen in the address', () => {
    const [, audience] = groupsOf(exposed);
    expect(ofCards(audience?.cards)).toEqual(['third-party observed 1', 'third-party blocked 1']);
    expect(ofCards(audience?.told)).toEqual(['data-in-address observed 1']);
  });

  it.each([['exposed', exposed] as const, ['optician', optician] as const])(
    'loses no finding of a report: %s',
    (_, report) => {
      const kept = groupsOf(report).flatMap(({cards, told}) =>
        [...cards, ...told].flatMap((card) => card.findings),
      );
      expect(new Set(kept)).toEqual(new Set(report.findings));
      expect(kept).toHaveLength(report.findings.length);
    },
  );

  it('shows as many findings that weigh as are counted', () => {
    const shown = groupsOf(optician).flatMap(({cards}) => cards.flatMap(({findings}) => findings));
    expect(shown).toHaveLength(counted(optician.findings).length);
  });

  it('shows information that nothing else tells', () => {
    const report = reportOf({findings: [findingOf('third-party', 'nir', 'payeur.test', 'info')]});
    expect(ofCards(groupsOf(report)[0]?.cards)).toEqual(['third-party observed 1']);
  });

  const locks = [
    ['says encrypted when the party is', 'third-party', 'observed', true, true],
    ['says unencrypted when the party is', 'third-party', 'observed', false, false],
    ['says unencrypted when one send was, whatever the party', 'plain-http', 'observed', true, false],
    ['says unencrypted when a form would send so', 'plain-form', 'potential', true, false],
    ['keeps to the party when the send in clear was blocked', 'plain-http', 'blocked', true, true],
  ] as const;
  it.each(locks)('%s', (_, rule, status, secure, expected) => {
    const findings = [findingOf(rule, 'nir', 'tiers.test', 'high', {status})];
    const parties = [partyOf('tiers.test', 'third-party', {secure})];
    expect(groupsOf(reportOf({findings, parties}))[0]?.secure).toBe(expected);
  });

  it('says nothing of encryption when the report does not', () => {
    const [group] = groupsOf(
      reportOf({findings: [findingOf('plain-page', 'nir', null, 'high')], parties: []}),
    );
    expect(group).toMatchObject({destination: null, party: undefined, secure: undefined});
  });
});
