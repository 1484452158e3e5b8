import {describe, expect, it} from 'vitest';
import {pending, visit} from '../../../test/make/visit.ts';
import {asItStands, ended, withPending} from './settle.ts';
import {joinedToRequest, joinedToTold} from './told.ts';
import type {Told} from './visit.ts';

const [datum] = pending().data;
const hidden = pending({method: 'PATCH', data: [], isTold: false, unreadable: true, sent: true});
const told = (more: Partial<Told> = {}): Told => ({
  method: 'PATCH',
  url: hidden.url,
  instant: 1000,
  data: datum === undefined ? [] : [{...datum, seenBy: 'page-hook'}],
  unreadable: false,
  truncated: false,
  ...more,
});

describe('a body that the page told of', () => {
  it('is joined to its request when it comes after it', () => {
    const joined = joinedToRequest(withPending(visit(), hidden), told());
    const [finding] = ended(joined, '1', () => 'left').findings;
    expect(finding?.evidence).toMatchObject([{seenBy: 'page-hook'}]);
    expect(joined.pending[0]?.unreadable).toBe(false);
    expect(joined.told).toEqual([]);
  });

  it('is joined to its request when that has already left', () => {
    const left = ended(
      withPending(visit(), {...hidden, time: new Date(500).toISOString()}),
      '1',
      () => 'left',
    );
    expect(left.traffic.unreadable).toBe(1);
    const joined = joinedToRequest(left, told());
    expect(joined.findings[0]).toMatchObject({count: 1, status: 'observed'});
    expect(joined.traffic.unreadable).toBe(0);
    expect(joinedToRequest(joined, told()).findings).toEqual(joined.findings);
  });

  it('is not joined to a request that was stopped', () => {
    const stopped = ended(withPending(visit(), hidden), '1', () => 'stopped');
    expect(joinedToRequest(stopped, told()).findings).toEqual([]);
  });

  it('waits for its request when it comes before it', () => {
    const waiting = joinedToRequest(visit(), told());
    expect(asItStands(waiting).findings).toEqual([]);
    const {visit: after, request} = joinedToTold(waiting, hidden, 1500);
    expect(request.data).toHaveLength(1);
    expect(after.told).toEqual([]);
  });

  it.each([
    ['another method', told({method: 'DELETE'}), 1500],
    ['another time', told(), 100_000],
  ])('is not joined to a request of %s', (_, one, instant) => {
    expect(joinedToTold(joinedToRequest(visit(), one), hidden, instant).request.data).toEqual([]);
  });

  it('is joined once', () => {
    const joined = joinedToRequest(withPending(visit(), hidden), told());
    expect(joinedToRequest(joined, told()).told).toHaveLength(1);
  });

  it('cannot fill the memory', () => {
    let one = visit();
    for (let n = 0; n < 200; n += 1) one = joinedToRequest(one, told({instant: n}));
    expect(one.told).toHaveLength(50);
  });
});
