/**
 * What only the page's own code could show: bodies that the browser hides, and messages in web sockets. It is
 * a hint: a body counts once the browser tells of its request, and nothing told ever clears a finding.
 */
import type {BodiesSeen, BodySeen} from '../browser/handover.ts';
import type {Sender} from '../browser/receive.ts';
import {byteOfChar} from '../core/decode/windows-1252.ts';
import {inspect} from '../core/inspect.ts';
import {maskAddress} from '../core/mask.ts';
import type {Body, Hit, Inspection} from '../core/model.ts';
import {targetOf} from '../core/parties/party.ts';
import {joinedToRequest} from '../core/report/told.ts';
import type {Blamed, Visit} from '../core/report/visit.ts';
import {urlOf} from '../core/url.ts';
import {showBadge} from './badge.ts';
import {blamedHits} from './blamed-hits.ts';
import {withoutFragment} from './capture.ts';
import {withLeft} from './left.ts';
import {update} from './tab.ts';
import {strictness} from './upgrades.ts';
import {type Pool, secretsOf} from './watched.ts';

/** A body as it was told, with what it takes to judge it. */
interface Telling {
  readonly body: BodySeen;
  readonly url: URL;
  readonly sender: Sender;
  readonly pool: Pool;
}

/** What a content script hands on from the page's own code. */
export async function bodiesTold({seen, missed}: BodiesSeen, sender: Sender): Promise<undefined> {
  const isStrict = await strictness(Date.now());
  const after = await update(sender.tabId, (tab) => {
    const {visit, pool} = tab;
    if (visit === undefined) return tab;
    const next = seen.reduce((before, body) => {
      const url = body.carrier === 'webrtc' ? otherSide(body.url) : urlOf(withoutFragment(body.url));
      return url === undefined ? before : heard(before, {body, url, sender, pool}, isStrict);
    }, visit);
    return {...tab, visit: missed === 0 ? next : withUnread(next, missed)};
  });
  await showBadge(sender.tabId, after);
  return undefined;
}

function heard(visit: Visit, telling: Telling, isStrict: (hostname: string) => boolean): Visit {
  if (telling.body.carrier === 'request') return withBody(visit, telling);
  const {url} = telling;
  const isUpgraded = url.protocol === 'ws:' && isStrict(url.hostname);
  return withMessage(visit, isUpgraded ? {...telling, url: secured(url)} : telling);
}

function withBody(visit: Visit, {body, url, sender, pool}: Telling): Visit {
  const {method, url: address, unread} = body;
  const inspection = inspected(visit, {body, url, sender, pool});
  return joinedToRequest(visit, {
    method,
    url: maskAddress(address, secretsOf(pool)),
    instant: Date.now(),
    data: blamed(visit, {body, url, sender, pool}, inspection),
    unreadable: unread,
    truncated: inspection.truncated,
  });
}

/** A message in an open web socket or data channel has left: there is no request of its own to wait for. */
function withMessage(visit: Visit, telling: Telling): Visit {
  const {body, url, sender, pool} = telling;
  const inspection = inspected(visit, telling);
  const message = {
    url: url.href,
    home: visit.page.domain,
    page: sender.url,
    channel: body.carrier === 'webrtc' ? 'webrtc' : 'websocket',
    data: blamed(visit, telling, inspection),
    unreadable: body.unread,
    truncated: inspection.truncated,
  } as const;
  return withLeft(visit, pool, message);
}

/** The address is judged with the request itself: here it is the body that is of interest. */
function inspected({context}: Visit, {body, url, pool}: Telling): Inspection {
  const sending = {method: body.method, url: url.origin, body: bytesOf(body)};
  return inspect(sending, {watched: pool, health: context.length > 0});
}

function bytesOf({text, binary, cut, unread}: BodySeen): Body {
  if (unread) return {kind: 'none'};
  const bytes = binary
    ? Uint8Array.from(text, (char) => byteOfChar(char.charCodeAt(0)) ?? 0)
    : new TextEncoder().encode(text);
  return {kind: 'bytes', bytes, cut};
}

function blamed(
  visit: Visit,
  {url, pool, body: {method}}: Telling,
  {hits, context}: Inspection,
): readonly Blamed[] {
  const target = targetOf(url, visit.page.domain);
  const way = {target, type: 'xmlhttprequest', method, context} as const;
  const data = blamedHits(hits.map(placedBy(method)), way, visit, pool);
  return data.map((one) => ({...one, seenBy: 'page-hook'}));
}

/** What a request without a body carries beside its address are headers: a web socket's subprotocols. */
const placedBy =
  (method: string) =>
  (hit: Hit): Hit =>
    method === 'GET' && hit.name.startsWith('sec-') ? {...hit, where: 'header'} : hit;

/** Bodies that were told too fast to be read, or not as the hook tells them. */
function withUnread(visit: Visit, count: number): Visit {
  const {traffic} = visit;
  return {...visit, traffic: {...traffic, unreadable: traffic.unreadable + count}};
}

/**
 * The other side of a data channel, as its candidate says (RFC 8839, 5.1), or a server that helps to find it (RFC
 * 7064, 7065); what goes to the other side is always encrypted (RFC 8826, 4.3). A host of no domain when it does
 * not say.
 */
function otherSide(address: string): URL | undefined {
  const server = /^webrtc:(?:stun|turn)s?:([^?]+)/.exec(address)?.[1];
  if (server !== undefined) return urlOf(`https://${server}/`);
  const [, host = '', port = ''] = /candidate:\S+ \d+ \w+ \d+ (\S+) (\d+) typ/.exec(address) ?? [];
  const literal = host.includes(':') ? `[${host}]` : host;
  return host === '' ? urlOf('https://webrtc/') : urlOf(`https://${literal}:${port}/`);
}

/** A host that asks for TLS only gets a web socket over TLS, whatever its address says. */
function secured(url: URL): URL {
  return new URL(url.href.replace(/^ws:/, 'wss:'));
}
