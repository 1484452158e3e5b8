/**
 * What the headers of a request carry: judged when the browser gives it to the network, since it writes them
 * then. Chromium shows Referer and cookies only to those who slow it down by asking: it is asked in tabs that
 * are about health, where something worth watching was typed, or where something was found.
 */
import {attend, type Sent} from '../browser/web-request.ts';
import {type Header, inspectHeaders, isTelling} from '../core/inspect-headers.ts';
import type {Channel, Hit} from '../core/model.ts';
import {targetOf} from '../core/parties/party.ts';
import {marked, withPending} from '../core/report/settle.ts';
import {known} from '../core/report/tally.ts';
import type {Visit} from '../core/report/visit.ts';
import {urlOf} from '../core/url.ts';
import {showBadge} from './badge.ts';
import {blamedHits} from './blamed-hits.ts';
import {withoutFragment} from './capture.ts';
import type {Tab} from './layout.ts';
import {homeOf, isOfFormerVisit, pendingOf} from './made.ts';
import {forOwners} from './owners.ts';
import {isForeign, type Made} from './request.ts';
import {run} from './run.ts';
import {update} from './tab.ts';
import {tallied} from './tallied.ts';
import type {Pool} from './watched.ts';

/** The tab's memory, with what the headers of a request of its carry. */
function withHeaders(tab: Tab, details: Sent & Pick<Made, 'isShared' | 'initiator'>): Tab {
  const {visit, pool} = tab;
  const {requestHeaders: headers, method} = details;
  if (visit === undefined || headers === undefined || method === 'OPTIONS') return tab;
  if (isForeign(details) || isOfFormerVisit(visit, details)) return tab;
  const named = withChannel(visit, details.requestId, channelIn(headers));
  const hits = hitsIn(headers, pool, visit.context.length > 0);
  const next = hits.length === 0 ? named : withHits(named, details, hits, pool);
  return next === visit ? tab : {...tab, visit: next};
}

/** Has a tab's headers shown, when something that they may carry is at stake there. */
export function attendTo(tabId: number, {visit, pool}: Tab): void {
  const {context = [], findings = [], pending = []} = visit ?? {};
  const isAtStake = pool.length + context.length + findings.length > 0;
  if (!isAtStake && pending.every(({data}) => data.length === 0)) return;
  attend(tabId, (details) => run(forOwners(details, heard)), pending);
}

/** A request is given to the network: what it carries is marked, the rest is counted when it ends. */
export async function heard(details: Sent): Promise<void> {
  const after = await update(details.tabId, (tab) => {
    const next = withHeaders(tab, details);
    if (next.visit === undefined || details.isAsking === true) return next;
    const visit = given(next.visit, tab.pool, details);
    return visit === next.visit ? next : {...next, visit};
  });
  await showBadge(details.tabId, after);
}

/** The visit in which a request that carries something has been given to the network: its party is known. */
export function given(
  visit: Visit,
  pool: Pool,
  details: Pick<Made, 'requestId' | 'url' | 'timeStamp'>,
): Visit {
  const next = marked(visit, details.requestId, {sent: true});
  return next === visit ? visit : tallied(known, next, pool, details);
}

function withHits(visit: Visit, details: Made & Sent, hits: readonly Hit[], pool: Pool): Visit {
  const url = urlOf(withoutFragment(details.url));
  if (url === undefined) return visit;
  const target = targetOf(url, homeOf(visit, details, url));
  const {type, method} = details;
  const data = blamedHits(hits, {target, type, method, context: []}, visit, pool);
  const before = visit.pending.find(({id}) => id === details.requestId);
  if (before !== undefined) return marked(visit, before.id, {data: [...before.data, ...data]});
  const bare = {hits: [], unreadable: false, truncated: false, context: []};
  return withPending(visit, {
    ...pendingOf(details, target, bare, visit, pool),
    data,
    sent: details.isAsking !== true,
  });
}

/** What was found in the headers of late: a page's requests mostly carry the same. */
const recent = new WeakMap<Pool, Map<string, readonly Hit[]>>();
const mostRecent = 50;

function hitsIn(headers: readonly Header[], pool: Pool, health: boolean): readonly Hit[] {
  const own = headers.filter(isTelling);
  if (own.length === 0) return [];
  const kept = recent.get(pool) ?? new Map<string, readonly Hit[]>();
  recent.set(pool, kept);
  const key = JSON.stringify([health, own.map(({name, value}) => [name, value])]);
  const before = kept.get(key);
  if (before !== undefined) return before;
  if (kept.size >= mostRecent) kept.clear();
  const hits = inspectHeaders(own, {watched: pool, health});
  kept.set(key, hits);
  return hits;
}

/** What no type of request tells. */
function channelIn(headers: readonly Header[]): Channel | undefined {
  const headerOf = (wanted: RegExp): string => headers.find(({name}) => wanted.test(name))?.value ?? '';
  if (headerOf(/^accept$/i) === 'text/event-stream') return 'eventsource';
  return headerOf(/^(?:sec-purpose|purpose|x-moz)$/i).startsWith('prefetch') ? 'prefetch' : undefined;
}

function withChannel(visit: Visit, id: string, channel: Channel | undefined): Visit {
  return channel === undefined ? visit : marked(visit, id, {channel});
}
