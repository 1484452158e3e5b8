/**
 * What the headers of a request carry: judged when the browser gives it to the network, since it writes them
 * then. Chromium shows Referer and cookies only to those who slow it down by asking: it is asked for fetches,
 * and for everything in tabs that are about health or where something worth watching was typed.
 */
import {attend, type Sent} from '../browser/web-request.ts';
import {type Header, inspectHeaders, isTelling} from '../core/inspect-headers.ts';
import type {Channel, Hit} from '../core/model.ts';
import {targetOf} from '../core/parties/party.ts';
import {marked, withPending} from '../core/report/settle.ts';
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
import type {Pool} from './watched.ts';

/** The tab's memory, with what the headers of a request of its carry. */
export function withHeaders(tab: Tab, details: Sent & Pick<Made, 'isShared' | 'initiator'>): Tab {
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
  if (pool.length === 0 && (visit?.context.length ?? 0) === 0) return;
  attend(tabId, (details) => run(forOwners(details, heard)));
}

async function heard(details: Sent): Promise<void> {
  const after = await update(details.tabId, (tab) => withHeaders(tab, details));
  await showBadge(details.tabId, after);
}

function withHits(visit: Visit, details: Made, hits: readonly Hit[], pool: Pool): Visit {
  const url = urlOf(withoutFragment(details.url));
  if (url === undefined) return visit;
  const target = targetOf(url, homeOf(visit, details, url));
  const {type, method} = details;
  const data = blamedHits(hits, {target, type, method, context: []}, visit, pool);
  const before = visit.pending.find(({id}) => id === details.requestId);
  if (before !== undefined) return marked(visit, before.id, {data: [...before.data, ...data]});
  const bare = {hits: [], unreadable: false, truncated: false, context: []};
  return withPending(visit, {...pendingOf(details, target, bare, visit, pool), data, sent: true});
}

/** What was found in the headers of late: a page's requests mostly carry the same. */
const recent = new WeakMap<Pool, Map<string, readonly Hit[]>>();
const mostRecent = 50;

function hitsIn(headers: readonly Header[], pool: Pool, health: boolean): readonly Hit[] {
  const own = headers.filter(isTelling);
  if (own.length === 0) return [];
  const known = recent.get(pool) ?? new Map<string, readonly Hit[]>();
  recent.set(pool, known);
  const key = JSON.stringify([health, own.map(({name, value}) => [name, value])]);
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostRecent) known.clear();
  const hits = inspectHeaders(own, {watched: pool, health});
  known.set(key, hits);
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
