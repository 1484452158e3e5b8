/**
 * Tells the messages that a page sends in its web sockets, since browsers show the request of a socket and no
 * message, and the subprotocols it asks for, which Chromium leaves out of the request's headers.
 */
import {hold} from './body.ts';
import type {Tell} from './line.ts';
import {memberOf} from './member.ts';
import type {Natives, Realm} from './natives.ts';
import {type Said, said} from './said.ts';
import type {Wrapping} from './wrapping.ts';

/** `readyState` of a socket that sends: before, `send` throws; after, it sends nothing. */
const open = 1;
const mostProtocols = 10;

export function followSockets(realm: Realm, natives: Natives, wrap: Wrapping, tell: Tell): void {
  const {socketState, socketUrl} = natives;
  wrap(realm, 'WebSocket', (args, socket) => {
    const asked = args.length > 1 ? protocolsIn(natives, args[1]) : undefined;
    tell({carrier: 'request', method: 'GET', url: socketUrl(socket)}, asked);
  });
  wrap(realm.WebSocket.prototype, 'send', (args, _result, socket) => {
    if (socketState(socket) !== open) return;
    tell({carrier: 'websocket', method: 'GET', url: socketUrl(socket)}, hold(natives, args[0]));
  });
}

/** One text or a list of them; a list that only the page's code could read says nothing. */
function protocolsIn(natives: Natives, asked: unknown): Said | undefined {
  const {addPair, pairsText, URLSearchParams} = natives;
  const pairs = new URLSearchParams();
  const add = (one: unknown): boolean => {
    if (typeof one !== 'string') return false;
    addPair(pairs, 'sec-websocket-protocol', one);
    return true;
  };
  if (!add(asked)) {
    if (typeof asked !== 'object' || asked === null) return undefined;
    for (let at = 0; at < mostProtocols && add(memberOf(natives, asked, `${at}`)); at += 1);
  }
  const text = pairsText(pairs);
  return text === '' ? undefined : said(natives, text);
}
