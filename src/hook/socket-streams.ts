/**
 * Tells what is written to the stream of a WebSocketStream (Chromium). The stream is given by a promise, which is
 * asked only where nobody can notice: where the page has left promises as they were. What is piped into the stream
 * is written by the browser itself, and seen by nobody; so is what goes by a WebTransport.
 */
import {hold} from './body.ts';
import type {Tell} from './line.ts';
import type {Natives, Realm} from './natives.ts';
import {whenKept} from './promise.ts';
import type {Wrapping} from './wrapping.ts';

export function followSocketStreams(realm: Realm, natives: Natives, wrap: Wrapping, tell: Tell): void {
  const {recall, remember, socketStream} = natives;
  if (socketStream === undefined) return;
  /** Addresses of streams that lead to a socket, and of their writers. */
  const addresses = new natives.WeakMap<object, string>();
  const addressOf = (object: unknown): string | undefined =>
    recall(addresses, object as object) as string | undefined;

  wrap(realm, 'WebSocketStream', (_args, socket) => {
    const url = socketStream.urlOf(socket);
    whenKept(natives, socketStream.openedOf(socket), (opened) => {
      // Made by the browser: its members are its own.
      const stream: unknown = natives.descriptorOf(opened as object, 'writable')?.value;
      remember(addresses, stream as object, url);
    });
  });
  wrap(realm.WritableStream.prototype, 'getWriter', (_args, writer, stream) => {
    const url = addressOf(stream);
    if (url !== undefined) remember(addresses, writer as object, url);
  });
  wrap(realm.WritableStreamDefaultWriter.prototype, 'write', (args, _result, writer) => {
    const url = addressOf(writer);
    if (url !== undefined) tell({carrier: 'websocket', method: 'GET', url}, hold(natives, args[0]));
  });
}
