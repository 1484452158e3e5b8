/**
 * Tells what a page says of itself to the servers that help two peers to find each other (STUN and TURN): their
 * host, which is looked up, and the name it gives. No browser shows any of it to an extension. They are asked once
 * the connection has a description of its own (RFC 8829, 3.5.1), never sooner.
 */
import type {Tell} from './line.ts';
import {memberOf} from './member.ts';
import type {Natives, Realm} from './natives.ts';
import {said} from './said.ts';
import type {Wrapping} from './wrapping.ts';

/** Servers of a connection that are read, and addresses of each. */
const most = 8;

export function followServers(realm: Realm, natives: Natives, wrap: Wrapping, tell: Tell): void {
  const {peer} = natives;
  if (peer === undefined) return;
  const tellOne = (url: unknown, server: object): void => {
    if (typeof url !== 'string') return;
    const username = memberOf(natives, server, 'username');
    const pairs = new natives.URLSearchParams();
    natives.addPair(pairs, 'url', url);
    if (typeof username === 'string') natives.addPair(pairs, 'username', username);
    tell({carrier: 'webrtc', method: 'GET', url: `webrtc:${url}`}, said(natives, natives.pairsText(pairs)));
  };
  wrap(realm.RTCPeerConnection.prototype, 'setLocalDescription', (_args, _result, connection) => {
    // Made by the browser at each call: a list of objects, with members of their own.
    each(natives, memberOf(natives, peer.settingsOf(connection), 'iceServers'), (server) => {
      if (typeof server !== 'object' || server === null) return;
      const urls = memberOf(natives, server, 'urls');
      if (typeof urls === 'string') tellOne(urls, server);
      else each(natives, urls, (url) => tellOne(url, server));
    });
  });
}

function each(natives: Natives, list: unknown, act: (one: unknown) => void): void {
  if (!natives.isArray(list)) return;
  for (let at = 0; at < list.length && at < most; at += 1) act(list[at]);
}
