import {describe, expect, it} from 'vitest';
import {pending, time, visit} from '../../../test/make/visit.ts';
import {maskHost} from '../mask.ts';
import {targetOf} from '../parties/party.ts';
import {pageOf} from './page-of.ts';
import {counted} from './tally.ts';
import {begun, goneOn, mostKept, pageAt} from './visit.ts';

describe('a visit', () => {
  it('goes on to another page with what it has seen', () => {
    const next = goneOn(
      {...visit(), motion: 'person', unexplained: true, leavingTo: pageOf('https://x.test/').url},
      pageOf('http://portail.test/merci'),
      5,
    );
    expect(next.pages).toEqual(['http://portail.test/ordonnance', 'http://portail.test/merci']);
    expect(next.motion).toBeUndefined();
    expect(next.unexplained).toBeUndefined();
    expect(goneOn(next, pageOf('http://portail.test/merci'), 9, true).unexplained).toBe(true);
    expect(next.leavingTo).toBeUndefined();
    expect(goneOn(next, pageOf('http://portail.test/merci'), 6).pages).toHaveLength(2);
  });

  it('knows the page that a request told late was of', () => {
    const next = goneOn(visit(), pageOf('https://ailleurs.test/'), 1000);
    expect(pageAt(next, 999).domain).toBe('portail.test');
    expect(pageAt(next, 1000).domain).toBe('ailleurs.test');
    expect(pageAt(visit(), 0).domain).toBe('portail.test');
  });

  it('begins with what was on its way to its page', () => {
    const before = {
      ...visit(),
      pending: [pending({id: '1'}), pending({id: '2', arriving: true})],
      upgrading: [0, 4],
    };
    const next = begun(before, pageOf('https://labo.test/'), time);
    expect(next.pending).toMatchObject([{id: '2', arriving: false}]);
    expect(next.upgrading).toEqual([0]);
    expect(next.pages).toEqual(['https://labo.test/']);
  });

  it('remembers so many pages and parties and no more', () => {
    let one = visit();
    for (let n = 0; n < 700; n += 1) {
      one = goneOn(one, pageOf(`http://portail.test/p-${n}`), n);
      one = counted(
        one,
        targetOf(new URL(`https://h${n}.test/`), 'portail.test'),
        maskHost(`h${n}.test`),
        maskHost(`h${n}.test`),
      );
    }
    expect(one.pages).toHaveLength(mostKept.pages);
    expect(one.parties).toHaveLength(mostKept.parties);
    expect(one.traffic.requests).toBe(700);
  });
});
