/** What frames and windows of one origin hand to those of another: told by the content script that hears it. */
import type {Sent} from '../browser/messages.ts';
import type {Sender} from '../browser/receive.ts';
import {inspect} from '../core/inspect.ts';
import type {Target} from '../core/model.ts';
import {targetOf} from '../core/parties/party.ts';
import {isWeb, pageOf} from '../core/report/page-of.ts';
import type {Visit} from '../core/report/visit.ts';
import {urlOf} from '../core/url.ts';
import {showBadge} from './badge.ts';
import {blamedHits} from './blamed-hits.ts';
import type {Tab} from './layout.ts';
import {withLeft} from './left.ts';
import {update} from './tab.ts';

type Heard = Sent<'frame-messages'>['heard'][number];

/** Judges what a frame was handed. Frames of the sender's own site, subdomains included, are its own. */
export async function messagesHeard({heard}: Sent<'frame-messages'>, sender: Sender): Promise<undefined> {
  const to = isWeb(sender.url) ? urlOf(sender.url) : undefined;
  if (to === undefined) return undefined;
  const strange = heard.filter(({from}) => isWeb(from) && pageOf(from).domain !== pageOf(to.href).domain);
  if (strange.length === 0) return undefined;
  const after = await update(sender.tabId, (tab) => {
    const {visit} = tab;
    if (visit === undefined) return tab;
    const next = strange.reduce((before, one) => withHeard(before, tab, one, to), visit);
    return next === visit ? tab : {...tab, visit: next};
  });
  await showBadge(sender.tabId, after);
  return undefined;
}

function withHeard(visit: Visit, {pool}: Tab, {from, text, cut}: Heard, to: URL): Visit {
  const home = pageOf(from).domain;
  // What a stranger's frame hands to the page, or to another, is not the site's doing.
  if (home !== visit.page.domain && !visit.pages.some((page) => pageOf(page).domain === home)) return visit;
  const body = {kind: 'bytes', bytes: new TextEncoder().encode(text), cut} as const;
  const sending = {method: 'POST', url: to.origin, body};
  const {hits, context, truncated} = inspect(sending, {watched: pool, health: visit.context.length > 0});
  const target: Target = targetOf(to, home);
  const placed = hits.map((hit) => ({...hit, where: 'frame'}) as const);
  const way = {target, type: 'other', method: 'POST', context} as const;
  const data = blamedHits(placed, way, visit, pool).map((one) => ({...one, seenBy: 'page-hook'}) as const);
  const left = {url: to.href, home, page: from, channel: 'frame-message', data} as const;
  return data.length === 0 ? visit : withLeft(visit, pool, {...left, unreadable: false, truncated});
}
