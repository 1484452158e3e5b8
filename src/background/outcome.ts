/**
 * What the end of a request means. Measured on Chromium 156 and Firefox 153: a CORS refusal, an aborted
 * answer and Firefox's beacon "failure" come after the bytes have left; a name that does not resolve, a
 * refused connection, a refused certificate or a block (by another extension: NS_ERROR_ABORT) come before. Chromium refuses some answers by their
 * kind (ORB, cross-origin policies): those sends had arrived.
 */

import type {Outcome} from '../core/report/settle.ts';
import type {Progress} from '../core/report/visit.ts';

const chromium =
  /^net::ERR_(?:NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|CONNECTION_REFUSED|ADDRESS_|INTERNET_DISCONNECTED|CONNECTION_TIMED_OUT|PROXY_|TUNNEL_|CERT_|SSL_|BLOCKED_(?!BY_ORB|BY_RESPONSE)|CLEARTEXT_NOT_PERMITTED|UNSAFE_PORT|DISALLOWED_URL_SCHEME|UNKNOWN_URL_SCHEME|CACHE_MISS)/;
const firefox =
  /^NS_ERROR_(?:UNKNOWN_HOST|UNKNOWN_PROXY_HOST|CONNECTION_REFUSED|PROXY_CONNECTION_REFUSED|OFFLINE|NET_TIMEOUT_EXTERNAL|PORT_ACCESS_NOT_ALLOWED|TRACKING_URI|MALFORMED_URI|CONTENT_BLOCKED|DOM_BAD_URI|ABORT$)/;

/** How far a request had come that ended in an error; `answered`: it had arrived. */
interface Course extends Progress {
  readonly answered: boolean;
}

/** How a request that ended in an error went. Firefox words refused certificates as prose. */
export function outcomeOfError(error: string, {sent, answered}: Course): Outcome {
  if (answered) return 'left';
  if (!sent || chromium.test(error) || firefox.test(error)) return 'stopped';
  return /^(?:net::ERR_|NS_)/.test(error) ? 'left' : 'stopped';
}
