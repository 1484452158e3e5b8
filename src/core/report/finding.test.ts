import {describe, expect, it} from 'vitest';
import {seen} from '../../../test/make/seen.ts';
import {mostEvidence, withFinding, withStanding} from './finding.ts';

describe('withFinding', () => {
  it('counts the same thing again, and keeps one row a place', () => {
    const once = withFinding([], seen({}));
    const twice = withFinding(once, seen({time: '2026-11-25T09:00:00.000Z', severity: 'high'}));
    expect(twice).toHaveLength(1);
    expect(twice[0]).toMatchObject({count: 2, severity: 'critical', lastSeen: '2026-11-25T09:00:00.000Z'});
    expect(twice[0]?.evidence).toHaveLength(1);
    expect(withFinding(twice, seen({name: 'autre'}))[0]?.evidence).toHaveLength(2);
  });

  it.each([
    [{category: 'drug'}],
    [{destination: 'b.test'}],
    [{rule: 'third-party'}],
    [{status: 'blocked'}],
  ] as const)('keeps %j apart', (other) => {
    expect(withFinding(withFinding([], seen({})), seen(other))).toHaveLength(2);
  });

  it('keeps at most fifty places, and counts on', () => {
    let findings = withFinding([], seen({}));
    for (let n = 0; n < 80; n += 1) findings = withFinding(findings, seen({name: `n${n}`}));
    expect(findings[0]?.evidence).toHaveLength(mostEvidence);
    expect(findings[0]?.count).toBe(81);
  });

  it('does not change what it is given', () => {
    const before = withFinding([], seen({}));
    const copy = structuredClone(before);
    withFinding(before, seen({name: 'autre'}));
    expect(before).toEqual(copy);
  });
});

describe('withStanding', () => {
  it('does not count how a page is built twice', () => {
    const once = withStanding([], seen({status: 'potential'}));
    expect(withStanding(once, seen({status: 'potential'}))[0]?.count).toBe(1);
  });
});
