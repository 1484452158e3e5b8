/** Tells the messages that a page sends in its web sockets: browsers show the request of a socket and no message. */
import {hold} from './body.ts';
import type {Tell} from './line.ts';
import type {Natives, Realm} from './natives.ts';
import type {Wrapping} from './wrapping.ts';

/** `readyState` of a socket that sends: before, `send` throws; after, it sends nothing. */
const open = 1;

export function followSockets(realm: Realm, natives: Natives, wrap: Wrapping, tell: Tell): void {
  const {socketState, socketUrl} = natives;
  wrap(realm.WebSocket.prototype, 'send', (args, _result, socket) => {
    if (socketState(socket) !== open) return;
    tell({carrier: 'websocket', method: 'GET', url: socketUrl(socket)}, hold(natives, args[0]));
  });
}
