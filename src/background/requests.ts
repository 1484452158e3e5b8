/**
 * Watches what the tabs' pages send. A request is judged when it is made, while its body is at hand, and
 * counts once the browser has given it to the network: an http address that the browser upgrades is made
 * and never sent. How it ends settles it.
 */
import type {WebRequest} from 'webextension-polyfill';
import api from '../browser/api.ts';
import {inspect} from '../core/inspect.ts';
import {blames} from '../core/judge.ts';
import {maskAddress, maskHost} from '../core/mask.ts';
import type {Hit, Inspection, Target} from '../core/model.ts';
import {targetOf} from '../core/parties/party.ts';
import {isWeb, pageOf} from '../core/report/page-of.ts';
import {ended, marked, type Outcome, withPending} from '../core/report/settle.ts';
import {type Blamed, beginning, counted, type Pending, type Visit} from '../core/report/visit.ts';
import {urlOf} from '../core/url.ts';
import {showBadge} from './badge.ts';
import {channelOf, sendingOf, withoutFragment} from './capture.ts';
import {timeOf} from './clock.ts';
import {outcomeOfError} from './outcome.ts';
import {type Tab, update} from './tab.ts';
import {rememberStrict, upgradesItself} from './upgrades.ts';
import {secretsOf} from './watched.ts';

type Made = WebRequest.OnBeforeRequestDetailsType & {readonly initiator?: string};
/** What later events of a request share. */
interface Later {
  readonly tabId: number;
  readonly requestId: string;
}

const everything: WebRequest.RequestFilter = {urls: ['<all_urls>']};
const documents: WebRequest.RequestFilter = {urls: ['<all_urls>'], types: ['main_frame', 'sub_frame']};

/** Registers every listener. To be called synchronously as the background starts: a request may wake it. */
export function watchRequests(): void {
  const {webRequest} = api;
  webRequest.onBeforeRequest.addListener((details) => void made(details), everything, ['requestBody']);
  webRequest.onSendHeaders.addListener((details) => void sent(details), everything);
  webRequest.onResponseStarted.addListener((details) => void answered(details), everything);
  webRequest.onBeforeRedirect.addListener((details) => void over(details, hopOutcome), everything);
  webRequest.onCompleted.addListener(
    (details) => void over(details, () => (details.fromCache === true ? 'never' : 'left')),
    everything,
  );
  webRequest.onErrorOccurred.addListener(
    (details) => void over(details, (sending) => outcomeOfError(details.error, sending)),
    everything,
  );
  webRequest.onHeadersReceived.addListener((details) => void headed(details), documents, ['responseHeaders']);
}

/** A hop that was never given to the network is an upgrade: nothing left by it. */
const hopOutcome = (sending: Pending): Outcome => (sending.sent ? 'left' : 'never');

/** Extensions' own requests are not the page's. */
const isForeign = ({initiator, originUrl, documentUrl}: Made): boolean =>
  [initiator, originUrl, documentUrl].some((origin) => /^(?:chrome|moz)-extension:/.test(origin ?? ''));

async function made(details: Made): Promise<void> {
  if (details.tabId < 0 || details.method === 'OPTIONS' || isForeign(details)) return;
  const url = urlOf(withoutFragment(details.url));
  if (url === undefined || !/^(?:https?|wss?):$/.test(url.protocol)) return;
  await update(details.tabId, (tab) => judged(tab, details, url));
}

/** The tab's memory with a request under way, when it carries anything to speak of. */
function judged(tab: Tab, details: Made, url: URL): Tab {
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

async function sent(details: WebRequest.OnSendHeadersDetailsType): Promise<void> {
  const url = urlOf(withoutFragment(details.url));
  if (details.tabId < 0 || url === undefined || isForeign(details)) return;
  const after = await update(details.tabId, (tab) => {
    if (tab.visit === undefined) return tab;
    const target = targetOf(url, tab.visit.page.domain);
    const secrets = secretsOf(tab.pool);
    const host = maskHost(target.party.host, secrets);
    const visit = counted(tab.visit, target, host, maskHost(target.party.domain));
    return {...tab, visit: marked(visit, details.requestId, {sent: true})};
  });
  await showBadge(details.tabId, after);
}

async function answered({tabId, requestId}: Later): Promise<void> {
  if (tabId < 0) return;
  await update(tabId, (tab) => changed(tab, (visit) => marked(visit, requestId, {answered: true})));
}

async function over({tabId, requestId}: Later, outcomeOf: (sending: Pending) => Outcome): Promise<void> {
  if (tabId < 0) return;
  const after = await update(tabId, (tab) => changed(tab, (visit) => ended(visit, requestId, outcomeOf)));
  await showBadge(tabId, after);
}

function changed(tab: Tab, change: (visit: Visit) => Visit): Tab {
  if (tab.visit === undefined) return tab;
  const visit = change(tab.visit);
  return visit === tab.visit ? tab : {...tab, visit};
}

/** A document's headers say whether the browser upgrades what it holds, and which hosts want TLS only. */
async function headed(details: WebRequest.OnHeadersReceivedDetailsType): Promise<void> {
  const {tabId, frameId, url, responseHeaders, type} = details;
  const hostname = url.startsWith('https:') ? urlOf(url)?.hostname : undefined;
  if (hostname !== undefined) await rememberStrict(hostname, responseHeaders);
  if (tabId < 0) return;
  await update(tabId, (tab) =>
    changed(tab, (visit) => {
      const others = type === 'main_frame' ? [] : visit.upgrading.filter((one) => one !== frameId);
      return {...visit, upgrading: upgradesItself(responseHeaders) ? [...others, frameId] : others};
    }),
  );
}
