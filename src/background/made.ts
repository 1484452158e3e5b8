/** A request as it is made: judged while its body is at hand, by what is remembered of its tab. */
import type {WebRequest} from '../browser/api.ts';
import {inspect} from '../core/inspect.ts';
import {blames} from '../core/judge.ts';
import {maskAddress, maskHost} from '../core/mask.ts';
import type {Hit, Inspection, Target} from '../core/model.ts';
import {targetOf} from '../core/parties/party.ts';
import {isWeb, pageOf} from '../core/report/page-of.ts';
import {withPending} from '../core/report/settle.ts';
import {type Blamed, beginning, type Pending, type Visit} from '../core/report/visit.ts';
import {channelOf, sendingOf} from './capture.ts';
import {timeOf} from './clock.ts';
import type {Tab} from './tab.ts';
import {secretsOf} from './watched.ts';

/** A request as either browser tells it: Chromium names the initiator's origin, Firefox its document. */
export type Made = WebRequest.OnBeforeRequestDetailsType & {readonly initiator?: string};

/** Extensions' own requests are not the page's. */
export function isForeign({initiator, originUrl, documentUrl}: Omit<Made, 'requestBody'>): boolean {
  return [initiator, originUrl, documentUrl].some((origin) =>
    /^(?:chrome|moz)-extension:/.test(origin ?? ''),
  );
}

/** The tab's memory with a request under way, when it carries anything to speak of. */
export function judged(tab: Tab, details: Made, url: URL): Tab {
  const visit = tab.visit ?? provisional(details, tab);
  const moving = details.type === 'main_frame' ? {...visit, departing: isOwnMotion(details)} : visit;
  const inspection = inspect(sendingOf(details), {watched: tab.pool, health: visit.context.length > 0});
  const target = targetOf(url, visit.page.domain);
  const {hits, unreadable, truncated} = inspection;
  if (hits.length === 0 && !unreadable && !truncated) return {...tab, visit: moving};
  const pending = pendingOf(details, target, inspection, moving, secretsOf(tab.pool));
  return {...tab, visit: withPending(moving, pending)};
}

function pendingOf(
  details: Made,
  target: Target,
  {hits, unreadable, truncated}: Inspection,
  visit: Visit,
  secrets: readonly string[],
): Pending {
  return {
    id: details.requestId,
    time: timeOf(details.timeStamp),
    method: details.method,
    url: maskAddress(details.url, secrets),
    page: maskAddress(pageAddress(details) ?? visit.page.url, secrets),
    channel: channelOf(details),
    destination: maskHost(target.party.host, secrets),
    data: hits.map((hit) => blamedFor(hit, target, details.method)),
    sent: false,
    answered: false,
    arriving: details.type === 'main_frame' && visit.departing,
    unreadable,
    truncated,
  };
}

function blamedFor(hit: Hit, target: Target, method: string): Blamed {
  return {hit, blames: blames('send', {category: hit.category, where: hit.where, target, method})};
}

/** The frame's document; Chromium names only its origin, and for the page itself the visit knows better. */
function pageAddress({documentUrl, originUrl, initiator, frameId, type}: Made): string | undefined {
  if (documentUrl !== undefined || originUrl !== undefined) return documentUrl ?? originUrl;
  const isPage = frameId === 0 || type === 'main_frame';
  return isPage || initiator === undefined || !isWeb(initiator) ? undefined : initiator;
}

/** A page that no page asked for: an address typed, a bookmark, another program. */
function isOwnMotion({initiator, originUrl}: Made): boolean {
  return (initiator ?? originUrl) === undefined;
}

/** The first thing seen of a tab is a request: its page is the one that sent it, or the one it loads. */
function provisional(details: Made, tab: Tab): Visit {
  const sender = [details.documentUrl, details.originUrl, details.initiator].find((one) => isWeb(one ?? ''));
  return beginning(pageOf(sender ?? details.url, secretsOf(tab.pool)), timeOf(details.timeStamp));
}
