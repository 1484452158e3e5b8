/**
 * Watches what the tabs' pages send. A request is judged when it is made, while its body is at hand, and
 * counts once the browser has given it to the network: an http address that the browser upgrades is made
 * and never sent. How it ends settles it.
 */
import api, {type WebRequest} from '../browser/api.ts';
import {maskHost} from '../core/mask.ts';
import {targetOf} from '../core/parties/party.ts';
import {ended, marked, type Outcome} from '../core/report/settle.ts';
import {counted} from '../core/report/tally.ts';
import type {Pending, Visit} from '../core/report/visit.ts';
import {urlOf} from '../core/url.ts';
import {showBadge} from './badge.ts';
import {withoutFragment} from './capture.ts';
import {isForeign, judged, type Made} from './made.ts';
import {outcomeOfError} from './outcome.ts';
import {type Tab, update} from './tab.ts';
import {rememberStrict, upgradesItself} from './upgrades.ts';
import {secretsOf} from './watched.ts';

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

async function made(details: Made): Promise<void> {
  if (details.tabId < 0 || details.method === 'OPTIONS' || isForeign(details)) return;
  const url = urlOf(withoutFragment(details.url));
  if (url === undefined || !/^(?:https?|wss?):$/.test(url.protocol)) return;
  await update(details.tabId, (tab) => judged(tab, details, url));
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
