/** Visits and sendings under way, for the tables of reports. */
import {maskAddress, maskHost, scrub} from '../../src/core/mask.ts';
import {pageOf} from '../../src/core/report/page-of.ts';
import {beginning, type Pending, type Visit} from '../../src/core/report/visit.ts';

export const time = '2026-11-25T08:00:00.000Z';

/** A visit of a portal, nothing seen. */
export const visit = (address = 'http://portail.test/ordonnance'): Visit => beginning(pageOf(address), time);

/** A NIR on its way to a third party in clear, but for what the case says. */
export function pending(more: Partial<Pending> = {}): Pending {
  return {
    id: '1',
    time,
    method: 'POST',
    url: maskAddress('http://suivi.test/c'),
    page: maskAddress('http://portail.test/ordonnance'),
    channel: 'fetch',
    destination: maskHost('suivi.test'),
    data: [
      {
        hit: {
          category: 'nir',
          certainty: 'certain',
          how: 'typed',
          where: 'body',
          name: scrub('nir'),
          sample: scrub('1••'),
          encoding: [],
        },
        blames: [
          {rule: 'plain-http', severity: 'critical', reasons: []},
          {rule: 'third-party', severity: 'high', reasons: []},
        ],
      },
    ],
    sent: false,
    arriving: false,
    unreadable: false,
    truncated: false,
    ...more,
  };
}
