/**
 * Watches what the tabs' pages send. A request is judged when it is made, while its body is at hand, and
 * counts once the browser has given it to the network: an http address that the browser upgrades is made
 * and never sent. How it ends settles it.
 */
import api, {type WebRequest} from '../browser/api.ts';
import {isUntold, onSent} from '../browser/web-request.ts';
import {ended, type Outcome, settled} from '../core/report/settle.ts';
import {counted} from '../core/report/tally.ts';
import type {Pending, Progress, Visit} from '../core/report/visit.ts';
import {urlOf} from '../core/url.ts';
import {showBadge} from './badge.ts';
import {withoutFragment} from './capture.ts';
import {errorOutcome, hopOutcome} from './ending.ts';
import {attendTo, given, heard} from './headers.ts';
import type {Tab} from './layout.ts';
import {judged} from './made.ts';
import {forOwners} from './owners.ts';
import {isForeign, type Made} from './request.ts';
import {run} from './run.ts';
import {update} from './tab.ts';
import {tallied} from './tallied.ts';
import {rememberStrict, upgradesItself} from './upgrades.ts';

/** What later events of a request share. */
type Later = Pick<
  Made,
  'tabId' | 'requestId' | 'timeStamp' | 'url' | 'method' | 'type' | 'initiator' | 'originUrl' | 'documentUrl'
>;

interface Opening {
  readonly opener: number;
  readonly sending: Pending;
}

const everything: WebRequest.RequestFilter = {urls: ['<all_urls>']};
const documents: WebRequest.RequestFilter = {urls: ['<all_urls>'], types: ['main_frame', 'sub_frame']};

/** Registers every listener. To be called synchronously as the background starts: a request may wake it. */
export function watchRequests(): void {
  const {webRequest} = api;
  webRequest.onBeforeRequest.addListener((details) => run(forOwners(details, made)), everything, [
    'requestBody',
  ]);
  onSent((details) => run(forOwners(details, heard)));
  webRequest.onBeforeRedirect.addListener((details) => {
    run(forOwners(details, (one) => over(one, (sending) => hopOutcome(details, sending))));
  }, everything);
  webRequest.onCompleted.addListener((details) => {
    run(forOwners(details, (one) => over(one, () => (details.fromCache === true ? 'never' : 'left'))));
  }, everything);
  webRequest.onErrorOccurred.addListener((details) => {
    run(forOwners(details, (one) => over(one, (sending) => errorOutcome(details, sending))));
  }, everything);
  webRequest.onHeadersReceived.addListener((details) => run(headed(details)), documents, ['responseHeaders']);
}

async function made(details: Made): Promise<void> {
  if (details.method === 'OPTIONS' || isForeign(details)) return;
  const url = urlOf(withoutFragment(details.url));
  if (url === undefined || !/^(?:https?|wss?):$/.test(url.protocol)) return;
  // The browser upgrades no https address: what nobody will tell of has left, unless it fails.
  const isLeaving = isUntold(details) && url.protocol === 'https:';
  const after = await update(details.tabId, (tab) => {
    const next = judged(tab, details, url);
    return isLeaving ? changed(next, (visit) => given(visit, tab.pool, details)) : next;
  });
  // A background that was stopped has forgotten which tabs' headers it is shown.
  attendTo(details.tabId, after);
}

/** A request has ended: counted when it left, and settled when it carried something. */
async function over(details: Later, outcomeOf: (sending: Progress) => Outcome): Promise<void> {
  const {tabId, requestId} = details;
  if (details.method === 'OPTIONS' || isForeign(details)) return;
  const openings: Opening[] = [];
  const after = await update(tabId, (tab) =>
    changed(tab, (visit) => {
      openings.push(...openingsIn(visit, requestId));
      const progress = visit.pending.find(({id}) => id === requestId) ?? {sent: true};
      const outcome = outcomeOf(progress);
      const next = outcome === 'left' ? tallied(counted, visit, tab.pool, details) : visit;
      return ended(next, requestId, () => outcome);
    }),
  );
  await showBadge(tabId, after);
  for (const opening of openings) await tellOpener(opening, outcomeOf(opening.sending));
}

/** The request that a page opened its tab with, and that page's tab. */
function openingsIn({pending, opener}: Visit, requestId: string): readonly Opening[] {
  if (opener === undefined) return [];
  const sendings = pending.filter(({id, isOpening}) => id === requestId && isOpening === true);
  return sendings.map((sending) => ({opener, sending}));
}

/** The page that opened a tab sent what its first request carries: its own report tells it, too. */
async function tellOpener({opener, sending}: Opening, outcome: Outcome): Promise<void> {
  const after = await update(opener, (tab) => changed(tab, (visit) => settled(visit, sending, outcome)));
  await showBadge(opener, after);
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
  if (hostname !== undefined) await rememberStrict(hostname, responseHeaders, details.timeStamp);
  if (tabId < 0) return;
  await update(tabId, (tab) =>
    changed(tab, (visit) => {
      const others = type === 'main_frame' ? [] : visit.upgrading.filter((one) => one !== frameId);
      if (others.length === visit.upgrading.length && !upgradesItself(responseHeaders)) return visit;
      return {...visit, upgrading: upgradesItself(responseHeaders) ? [...others, frameId] : others};
    }),
  );
}
