import {describe, expect, it} from 'vitest';
import {seen} from '../../../test/make/seen.ts';
import {pending, visit} from '../../../test/make/visit.ts';
import {maskAddress, maskHost} from '../mask.ts';
import {targetOf} from '../parties/party.ts';
import {asItStands, ended, gathered, marked, withPending} from './settle.ts';
import {counted} from './tally.ts';
import {mostKept} from './visit.ts';

const statuses = (of: ReturnType<typeof visit>) =>
  of.findings.map(({rule, status, count}) => [rule, status, count]);

describe('a sending', () => {
  it('is nothing until the network has it, observed from then on', () => {
    const made = withPending(visit(), pending());
    expect(statuses(asItStands(made))).toEqual([]);
    const sent = marked(made, '1', {sent: true});
    expect(statuses(asItStands(sent))).toEqual([
      ['plain-http', 'observed', 1],
      ['third-party', 'observed', 1],
    ]);
    expect(sent.findings).toEqual([]);
  });

  it.each([
    ['left', 'observed'],
    ['stopped', 'blocked'],
  ] as const)('that %s is %s', (outcome, status) => {
    const done = ended(withPending(visit(), pending({sent: true})), '1', () => outcome);
    expect(statuses(done).map(([, one]) => one)).toEqual([status, status]);
    expect(done.pending).toEqual([]);
  });

  it('that never went anywhere is nothing', () => {
    expect(statuses(ended(withPending(visit(), pending({sent: true})), '1', () => 'never'))).toEqual([]);
  });

  it('counts once for a datum in two places', () => {
    const [datum] = pending().data;
    const data = datum === undefined ? [] : [datum, {...datum, hit: {...datum.hit, where: 'query' as const}}];
    const done = ended(withPending(visit(), pending({data})), '1', () => 'left');
    expect(done.findings[0]).toMatchObject({count: 1});
    expect(done.findings[0]?.evidence).toHaveLength(2);
  });

  it('counts what could not be read only when it left', () => {
    const one = withPending(visit(), pending({data: [], unreadable: true, truncated: true}));
    expect(ended(one, '1', () => 'left').traffic).toMatchObject({unreadable: 1, truncated: 1});
    expect(ended(one, '1', () => 'stopped').traffic).toMatchObject({unreadable: 0, truncated: 0});
  });

  it('tells the party what it received', () => {
    const target = targetOf(new URL('http://suivi.test/c'), 'portail.test');
    const known = counted(visit(), target, maskHost('suivi.test'), maskHost('suivi.test'));
    const done = ended(withPending(known, pending()), '1', () => 'left');
    expect(done.parties).toMatchObject([{host: 'suivi.test', received: ['nir'], requests: 1, secure: false}]);
    expect(done.traffic).toMatchObject({requests: 1, thirdParty: 1, plain: 1});
  });

  it.each([
    ['http://portail.test/c', true, 1],
    ['http://portail.test/c', false, 0],
    ['http://suivi.test/c', true, 0],
  ])('to %s whose next hop is there has ended, though nobody told', (address, sent, findings) => {
    const former = withPending(visit(), pending({sent, url: maskAddress(address)}));
    const next = withPending(former, pending({url: maskAddress('https://suivi.test/c')}));
    expect(next.pending).toHaveLength(1);
    expect(next.findings.filter(({rule}) => rule === 'plain-http')).toHaveLength(findings);
  });

  it('that nobody waits for changes nothing', () => {
    const one = visit();
    expect(marked(one, '9', {sent: true})).toBe(one);
    expect(ended(one, '9', () => 'left')).toBe(one);
  });
});

describe('a page that floods', () => {
  it('loses no sending that left, and keeps within bounds', () => {
    let one = visit();
    const sends = mostKept.pending + 200;
    for (let n = 0; n < sends; n += 1) one = withPending(one, pending({id: String(n), sent: true}));
    expect(one.pending.length).toBeLessThanOrEqual(mostKept.pending);
    expect(asItStands(one).findings[0]?.count).toBe(sends);
  });

  it('cannot make findings and places grow without end', () => {
    const many = Array.from({length: 600}, (_, n) => seen({destination: `h${n % 450}.test`, name: `n${n}`}));
    const kept = gathered([], many);
    expect(kept.length).toBeLessThanOrEqual(mostKept.findings);
  });
});
