/**
 * Tells the messages of WebRTC data channels, which browsers show to no extension. A channel does not say whom
 * it leads to: the connection that made it does, by the candidates of the other side (RFC 8839, 5.1).
 */
import {hold} from './body.ts';
import type {Tell} from './line.ts';
import {type Natives, type Realm, tried} from './natives.ts';
import type {Wrapping} from './wrapping.ts';

/** Characters of a candidate's line that are handed on. */
const longestLine = 200;

export function followChannels(realm: Realm, natives: Natives, wrap: Wrapping, tell: Tell): void {
  const {peer} = natives;
  if (peer === undefined) return;
  const connections = new natives.WeakMap<object, object>();
  wrap(realm.RTCPeerConnection.prototype, 'createDataChannel', (_args, channel, connection) => {
    natives.remember(connections, channel as object, connection as object);
  });
  wrap(realm.RTCDataChannel.prototype, 'send', (args, _result, channel) => {
    if (peer.channelState(channel) !== 'open') return;
    const connection = natives.recall(connections, channel as object);
    const url = `webrtc:${candidateOf(natives, connection)}`;
    tell({carrier: 'webrtc', method: 'GET', url}, hold(natives, args[0]));
  });
}

/** The other side's first candidate, as its description gives it; empty when it has none. */
function candidateOf({indexOf, peer, slice}: Natives, connection: unknown): string {
  const description = tried(() => peer?.remoteOf(connection));
  const text = description && tried(() => peer?.textOf(description));
  if (typeof text !== 'string') return '';
  const at = indexOf(text, 'a=candidate:');
  return at < 0 ? '' : slice(text, at, at + longestLine);
}
