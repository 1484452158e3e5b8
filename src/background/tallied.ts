/** Counts a request of a tab's page, with the party it goes to. */

import {maskHost} from '../core/mask.ts';
import {targetOf} from '../core/parties/party.ts';
import type {counted} from '../core/report/tally.ts';
import {pageAt, type Visit} from '../core/report/visit.ts';
import {urlOf} from '../core/url.ts';
import {withoutFragment} from './capture.ts';
import {type Pool, secretsOf} from './watched.ts';

/** What is known of a request: its address, and when it was made (milliseconds since 1970). */
interface Counting {
  readonly url: string;
  readonly timeStamp: number;
}

/** The visit, `tally` having taken account of where the request goes. */
export function tallied(
  tally: typeof counted,
  visit: Visit,
  pool: Pool,
  {url: address, timeStamp}: Counting,
): Visit {
  const url = urlOf(withoutFragment(address));
  if (url === undefined) return visit;
  const target = targetOf(url, pageAt(visit, timeStamp).domain);
  const host = maskHost(target.party.host, secretsOf(pool));
  return tally(visit, target, host, maskHost(target.party.domain));
}
