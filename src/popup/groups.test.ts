import {describe, expect, it} from 'vitest';
import {exposed, findingOf, partyOf, reportOf} from '../../test/fixtures/reports.ts';
import {groupsOf} from './groups.ts';

describe('groupsOf', () => {
  it('makes one group a destination, the worst first', () => {
    const destinations = groupsOf(exposed).map(({destination}) => destination);
    expect(destinations).toEqual(['optique-soleil.test', 'mesure-audience.test', 'in.hotjar.example']);
  });

  it('marks the finding that is the same send as another', () => {
    const [, audience] = groupsOf(exposed);
    const doubled = audience?.findings.filter((shown) => shown.doubled).map(({finding}) => finding.rule);
    expect(doubled).toEqual(['data-in-address']);
  });

  it('does not mark information as a double', () => {
    const report = reportOf({findings: [findingOf('third-party', 'nir', 'payeur.test', 'info')]});
    expect(groupsOf(report)[0]?.findings[0]?.doubled).toBe(false);
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
