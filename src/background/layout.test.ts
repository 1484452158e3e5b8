import {describe, expect, it} from 'vitest';
import {pending, visit} from '../../test/make/visit.ts';
import {changesBetween, layoutOf, memoriesIn, type Tab} from './layout.ts';

const stored = (tab: Tab) => new Map(layoutOf(3, tab));
const withSendings = (...ids: string[]): Tab => ({
  pool: [],
  visit: {...visit(), pending: ids.map((id) => pending({id}))},
});

describe('a memory in storage', () => {
  it('is read as it was written, its sendings in their order and counted as gone', () => {
    const tab: Tab = {
      ...withSendings('9', '10'),
      pool: [{category: 'nir', certainty: 'certain', value: '1', field: '0/0'}],
    };
    const read = memoriesIn(Object.fromEntries(stored(tab))).get(3);
    expect(read?.pool).toEqual(tab.pool);
    expect(read?.visit).toEqual({
      ...tab.visit,
      pending: tab.visit?.pending.map((one) => ({...one, sent: true})),
    });
  });

  it('is apart from that of another tab, and from keys of other kinds', () => {
    const all = {...Object.fromEntries(stored(withSendings('1'))), 'opened:3': ['x'], 'strict-hosts': {}};
    expect([...memoriesIn(all).keys()]).toEqual([3]);
  });

  it('drops sendings whose visit is gone, and what was written over with nothing', () => {
    expect(memoriesIn({'sending.1:4': pending()}).get(4)?.visit).toBeUndefined();
    const all = {...Object.fromEntries(stored(withSendings('1'))), 'sending.1:3': null};
    expect(memoriesIn(all).get(3)?.visit?.pending).toEqual([]);
  });
});

describe('a change', () => {
  const before = withSendings('1');
  const then = (change: Partial<NonNullable<Tab['visit']>>) =>
    changesBetween(stored(before), layoutOf(3, {pool: [], visit: {...(before.visit ?? visit()), ...change}}));

  it.each([
    [
      'a sending made',
      {pending: [...(before.visit?.pending ?? []), pending({id: '2'})]},
      ['sending.2:3'],
      [],
    ],
    [
      'a sending that went out',
      {pending: [{...(before.visit?.pending[0] ?? pending()), sent: true}]},
      ['sending.1:3'],
      [],
    ],
    [
      'a sending read in part',
      {pending: [{...(before.visit?.pending[0] ?? pending()), truncated: true}]},
      [],
      ['sending.1:3'],
    ],
    ['a sending ended', {pending: [], findings: []}, [], ['visit.findings:3', 'sending.1:3']],
    ['requests counted', {parties: []}, [], ['visit.parties:3']],
    ['a page come to', {pages: []}, ['visit.pages:3'], []],
  ])('writes of %s what it must, at once where it must', (_, change, urgent, patient) => {
    const changes = then(change);
    expect(Object.keys(changes.urgent)).toEqual(urgent);
    expect(Object.keys(changes.patient)).toEqual(patient);
  });

  it('to another visit is written whole, at once', () => {
    const {urgent, patient} = then({startedAt: '2026-11-25T09:00:00.000Z', findings: [], pending: []});
    expect(Object.keys(urgent)).toEqual(['visit.startedAt:3', 'visit.findings:3', 'sending.1:3']);
    expect(patient).toEqual({});
  });

  it('that changes nothing writes nothing', () => {
    expect(changesBetween(stored(before), layoutOf(3, before))).toEqual({urgent: {}, patient: {}});
  });
});
