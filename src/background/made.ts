/** A request as it is made: judged while its body is at hand, by what is remembered of its tab. */
import {inspect} from '../core/inspect.ts';
import {maskAddress, maskHost} from '../core/mask.ts';
import type {Inspection, Target} from '../core/model.ts';
import {targetOf} from '../core/parties/party.ts';
import {isWeb, pageOf, siteOf} from '../core/report/page-of.ts';
import {withPending} from '../core/report/settle.ts';
import {joinedToTold} from '../core/report/told.ts';
import {beginning, begun, type Motion, type Pending, pageAt, type Visit} from '../core/report/visit.ts';
import {blamedHits} from './blamed-hits.ts';
import {channelOf, hidesBody, sendingOf} from './capture.ts';
import {timeOf} from './clock.ts';
import type {Tab} from './layout.ts';
import type {Made} from './request.ts';
import {type Pool, secretsOf} from './watched.ts';

/** The tab's memory with a request under way, when it carries anything to speak of. */
export function judged(tab: Tab, details: Made, url: URL): Tab {
  const before = tab.visit ?? provisional(details, tab);
  const visit = details.type === 'main_frame' ? explained(before, details, url) : before;
  const bare = visit === tab.visit ? tab : {...tab, visit};
  if (isOfFormerVisit(visit, details)) return bare;
  const sending = sendingOf(details);
  const inspection = inspect(sending, {watched: tab.pool, health: visit.context.length > 0});
  const {hits, unreadable, truncated} = inspection;
  const isHidden = hidesBody(details);
  if (hits.length === 0 && !unreadable && !truncated && !isHidden) return bare;
  const target = targetOf(url, homeOf(visit, details, url));
  const request = pendingOf(details, target, inspection, visit, tab.pool);
  if (!isHidden) return {...tab, visit: withPending(visit, request)};
  // A hidden method carries a body, but for DELETE, until the page's own code tells it; a web socket carries none.
  const isUnread =
    unreadable ||
    (sending.body.kind === 'none' && details.method !== 'DELETE' && details.type !== 'websocket');
  const hidden = {...request, isTold: false, unreadable: isUnread};
  const joined = joinedToTold(visit, hidden, details.timeStamp);
  return {...tab, visit: withPending(joined.visit, joined.request)};
}

/**
 * What the page of a visit that has ended sent as it went: the site that the person has come to since is
 * not to blame for it.
 */
export function isOfFormerVisit(visit: Visit, {type, parentFrameId, documentUrl, initiator}: Made): boolean {
  const sender = documentUrl ?? initiator ?? '';
  if (type === 'main_frame' || type === 'sub_frame' || parentFrameId !== -1 || !isWeb(sender)) return false;
  const site = siteOf(sender);
  return site !== visit.page.domain && !visit.pages.some((page) => siteOf(page) === site);
}

/** The site that a request is seen from: its page's, or its own where a person goes by an address. */
export function homeOf(visit: Visit, details: Made, url: URL): string {
  const isPersons = details.type === 'main_frame' && motionOf(details) === 'person';
  return isPersons ? pageOf(url.href).domain : pageAt(visit, details.timeStamp).domain;
}

/**
 * The visit, told who asked for the page that is loading. Firefox may tell of a request once the tab has
 * already come to its page: a person's motion then begins the visit late.
 */
function explained(visit: Visit, details: Made, url: URL): Visit {
  const motion = motionOf(details);
  const isLate =
    pageAt(visit, details.timeStamp) !== visit.page || timeOf(details.timeStamp) < visit.startedAt;
  if (!isLate || pageOf(url.href).domain !== visit.page.domain) return {...visit, motion};
  const {unexplained, ...rest} = visit;
  if (unexplained === undefined || motion === 'page') return rest;
  // What was made before the tab came here is on its way no more.
  const before = {page: {...visit.page}, until: visit.before?.until ?? 0};
  return {...begun(rest, visit.page, timeOf(details.timeStamp)), fields: visit.fields, before};
}

/** A request under way, as it is remembered. */
export function pendingOf(
  details: Made,
  target: Target,
  {hits, unreadable, truncated, context}: Inspection,
  visit: Visit,
  pool: Pool,
): Pending {
  const secrets = secretsOf(pool);
  return {
    id: details.requestId,
    time: timeOf(details.timeStamp),
    method: details.method,
    url: maskAddress(details.url, secrets),
    page: maskAddress(pageAddress(details, visit), secrets),
    channel: details.isShared === true ? 'worker' : channelOf(details),
    destination: maskHost(target.party.host, secrets),
    data: blamedHits(hits, {target, type: details.type, method: details.method, context}, visit, pool),
    sent: false,
    isOpening: details.type === 'main_frame' && isFirst(visit, details),
    arriving: details.type === 'main_frame' && pageAt(visit, details.timeStamp) === visit.page,
    unreadable,
    truncated,
  };
}

/** The request of a tab's first page. Firefox may tell of it once the tab has come there. */
function isFirst(visit: Visit, {timeStamp}: Made): boolean {
  const {length} = visit.pages;
  return length === 1 || (length === 2 && pageAt(visit, timeStamp) !== visit.page);
}

/**
 * The document that sent: Firefox names it; Chromium names its origin only, and for the page itself the
 * visit knows better. An address that a person goes to is sent by nobody but itself.
 */
function pageAddress(details: Made, visit: Visit): string {
  const {documentUrl, originUrl, initiator, frameId, type, url} = details;
  if (documentUrl !== undefined || originUrl !== undefined) return documentUrl ?? originUrl ?? '';
  if (type === 'main_frame' && initiator === undefined) return url;
  const isPage = frameId === 0 || type === 'main_frame';
  return isPage || !isWeb(initiator ?? '') ? pageAt(visit, details.timeStamp).url : (initiator ?? '');
}

/** A page that no page asked for: an address typed, a bookmark, another program. */
function motionOf({initiator, originUrl}: Made): Motion {
  return (initiator ?? originUrl) === undefined ? 'person' : 'page';
}

/** The first thing seen of a tab is a request: its page is the one that sent it, or the one it loads. */
function provisional(details: Made, tab: Tab): Visit {
  const sender = [details.documentUrl, details.originUrl, details.initiator].find((one) => isWeb(one ?? ''));
  return beginning(pageOf(sender ?? details.url, secretsOf(tab.pool)), timeOf(details.timeStamp));
}
