/**
 * Where a tab goes. A visit goes on inside its site and through every navigation that its pages cause;
 * it begins anew when the person comes to another site by an address, a bookmark or a link.
 */
import api, {type WebNavigation} from '../browser/api.ts';
import {askPage} from '../browser/tabs.ts';
import {neglect} from '../browser/web-request.ts';
import {contextOf} from '../core/context/page.ts';
import {percentDecoded} from '../core/decode/percent.ts';
import {maskAddress} from '../core/mask.ts';
import {isWeb, pageOf} from '../core/report/page-of.ts';
import {settled} from '../core/report/settle.ts';
import {beginning, begun, goneOn, type Visit} from '../core/report/visit.ts';
import {urlOf} from '../core/url.ts';
import {showBadge} from './badge.ts';
import {timeOf} from './clock.ts';
import {attendTo} from './headers.ts';
import type {Tab} from './layout.ts';
import {run} from './run.ts';
import {forgetTab, remembered, update} from './tab.ts';
import {secretsOf} from './watched.ts';

type Committed = WebNavigation.OnCommittedDetailsType;
type Created = WebNavigation.OnCreatedNavigationTargetDetailsType;

/** Registers every listener; synchronously, as the background starts. */
export function watchNavigation(): void {
  api.webNavigation.onCommitted.addListener((details) => run(arrived(details)));
  api.webNavigation.onHistoryStateUpdated.addListener((details) => run(arrived(details)));
  api.webNavigation.onCreatedNavigationTarget.addListener((details) => run(opened(details)));
  api.tabs.onRemoved.addListener((tabId) => {
    neglect(tabId);
    run(forgetTab(tabId));
  });
}

/** A link to another site that the person follows: the visit ends when the tab gets there. */
export async function linkFollowed(tabId: number, href: string): Promise<void> {
  await update(tabId, (tab) =>
    tab.visit === undefined ? tab : {...tab, visit: {...tab.visit, leavingTo: maskAddress(href)}},
  );
}

/** Whoever opens the popup may begin again: what was seen is forgotten, what is typed from now on is watched. */
export async function startOver(tabId: number): Promise<void> {
  const after = await update(tabId, ({visit}) =>
    visit === undefined
      ? {pool: []}
      : {pool: [], visit: {...beginning(visit.page, timeOf(Date.now())), context: visit.context}},
  );
  await showBadge(tabId, after);
  await askPage(tabId);
}

/** A tab that a page opens is that page's doing, until the person goes elsewhere: it knows what was typed there. */
async function opened({sourceTabId, tabId, timeStamp}: Created): Promise<void> {
  const {visit, pool} = await remembered(sourceTabId);
  if (visit === undefined) return;
  await update(tabId, (tab) => {
    const begins = tab.visit ?? {...beginning(visit.page, timeOf(timeStamp)), context: visit.context};
    return {pool: [...pool, ...tab.pool], visit: {...begins, opener: sourceTabId}};
  });
}

async function arrived(details: Committed): Promise<void> {
  if (details.frameId !== 0) return;
  const after = await update(details.tabId, (tab) => moved(tab, details));
  attendTo(details.tabId, after);
  await showBadge(details.tabId, after, true);
}

function moved(tab: Tab, details: Committed): Tab {
  const isOwn = tab.visit === undefined || isPersons(details, tab.visit);
  if (!isWeb(details.url)) return isOwn ? {pool: []} : tab;
  const page = pageOf(details.url, secretsOf(tab.pool));
  const context = contextAt(details.url);
  const time = timeOf(details.timeStamp);
  if (tab.visit === undefined) return {...tab, visit: {...beginning(page, time), context}};
  const isSameSite = tab.visit.page.domain === page.domain;
  if (isSameSite || !isOwn) {
    const isUnexplained = !isSameSite && !isHistory(details) && tab.visit.motion === undefined;
    const visit = goneOn(tab.visit, page, details.timeStamp, isUnexplained);
    return {...tab, visit: {...visit, context: [...new Set([...visit.context, ...context])]}};
  }
  const begins = tab.visit.arrived.reduce(
    (next, sending) => settled(next, sending, 'left'),
    begun(tab.visit, page, time),
  );
  return {pool: [], visit: {...begins, context}};
}

/** Transitions that only a person causes. */
const own: ReadonlySet<string> = new Set([
  'typed',
  'auto_bookmark',
  'generated',
  'keyword',
  'keyword_generated',
  'start_page',
]);

/** Back or forward. */
const isHistory = ({transitionQualifiers = []}: Committed): boolean =>
  transitionQualifiers.includes('forward_back');

function isPersons(details: Committed, visit: Visit): boolean {
  const {transitionType, transitionQualifiers = [], url} = details;
  // Back and forward: pages can go there as people do, and a page must not end a visit.
  if (isHistory(details)) return false;
  if (transitionQualifiers.includes('from_address_bar')) return true;
  if (own.has(transitionType) || visit.motion === 'person') return true;
  return transitionType !== 'form_submit' && visit.leavingTo !== undefined && isThere(visit.leavingTo, url);
}

/** The link's own site: a redirect inside it is still the person's way. */
function isThere(leavingTo: string, url: string): boolean {
  const there = urlOf(leavingTo)?.host;
  return there !== undefined && pageOf(url).domain === pageOf(leavingTo).domain;
}

function contextAt(address: string): readonly string[] {
  const url = urlOf(address);
  return url === undefined
    ? []
    : contextOf({hostname: url.hostname, path: percentDecoded(url.pathname, false), title: ''});
}
