/**
 * Bodies that only the page's own code could show: Chromium gives extensions the body of POST and PUT and
 * of no other method. What the page tells is a hint: it counts once the browser tells of the same request,
 * it can add a finding and never clears one.
 */

import type {Sent} from '../browser/messages.ts';
import type {Sender} from '../browser/receive.ts';
import {inspect} from '../core/inspect.ts';
import {maskAddress} from '../core/mask.ts';
import {targetOf} from '../core/parties/party.ts';
import {blamedFor} from '../core/report/blamed.ts';
import {joinedToRequest} from '../core/report/told.ts';
import type {Told, Visit} from '../core/report/visit.ts';
import {urlOf} from '../core/url.ts';
import {showBadge} from './badge.ts';
import {withoutFragment} from './capture.ts';
import {type Tab, update} from './tab.ts';
import {secretsOf} from './watched.ts';

/** What a content script hands on from the page's own code. */
export async function bodyTold(body: Sent<'body-seen'>, sender: Sender): Promise<undefined> {
  const url = urlOf(withoutFragment(body.url));
  if (url === undefined) return undefined;
  const after = await update(sender.tabId, (tab) => heard(tab, body, url));
  await showBadge(sender.tabId, after);
  return undefined;
}

function heard(tab: Tab, body: Sent<'body-seen'>, url: URL): Tab {
  const {visit} = tab;
  if (visit === undefined) return tab;
  const told = toldOf(tab, visit, body, url);
  return {...tab, visit: joinedToRequest(visit, told)};
}

function toldOf(
  {pool}: Tab,
  visit: Visit,
  {method, url: address, text, cut, unread}: Sent<'body-seen'>,
  url: URL,
): Told {
  const bytes = new TextEncoder().encode(text);
  // The address is judged with the request itself: here it is the body that is of interest.
  const sending = {method, url: url.origin, body: {kind: 'bytes', bytes, cut}} as const;
  const {hits, truncated, context} = inspect(sending, {watched: pool, health: visit.context.length > 0});
  const target = targetOf(url, visit.page.domain);
  return {
    method,
    url: maskAddress(address, secretsOf(pool)),
    instant: Date.now(),
    data: hits.map((hit) => ({
      ...blamedFor(hit, target, method, [...visit.context, ...context]),
      seenBy: 'page-hook',
    })),
    unreadable: unread,
    truncated,
  };
}
