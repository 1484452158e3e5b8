/** Something that left without a request of its own: a message in a web socket, or to another frame. */
import {maskAddress, maskHost} from '../core/mask.ts';
import type {Channel} from '../core/model.ts';
import {targetOf} from '../core/parties/party.ts';
import {settled} from '../core/report/settle.ts';
import {known} from '../core/report/tally.ts';
import type {Blamed, Pending, Visit} from '../core/report/visit.ts';
import {urlOf} from '../core/url.ts';
import {now} from './clock.ts';
import {type Pool, secretsOf} from './watched.ts';

/** What left, already judged. */
interface Left {
  /** Where it went. Raw. */
  readonly url: string;
  /** Registrable domain of who sent it. */
  readonly home: string;
  /** Address of the document that sent it. Raw. */
  readonly page: string;
  readonly channel: Channel;
  readonly data: readonly Blamed[];
  readonly unreadable: boolean;
  readonly truncated: boolean;
}

/** The visit with it, when it carries anything to speak of; its party is known from then on. */
export function withLeft(visit: Visit, pool: Pool, left: Left): Visit {
  const {url: address, home, page, channel, data, unreadable, truncated} = left;
  const url = urlOf(address);
  if (url === undefined || (data.length === 0 && !unreadable && !truncated)) return visit;
  const secrets = secretsOf(pool);
  const target = targetOf(url, home);
  const destination = maskHost(target.party.host, secrets);
  const message: Pending = {
    id: 'message',
    time: now(),
    method: 'GET',
    url: maskAddress(address, secrets),
    page: maskAddress(page, secrets),
    channel,
    destination,
    data,
    sent: true,
    arriving: false,
    unreadable,
    truncated,
  };
  return settled(known(visit, target, destination, maskHost(target.party.domain)), message, 'left');
}
