/** Natives that not every browser has, or not as it is built or set: each nothing where it is missing. */
import type {Realm} from './natives.ts';

export type Getter = <Result>(prototype: object, name: string) => (self: unknown) => Result;
export type Free = <Args extends unknown[], Result>(
  method: (...args: Args) => Result,
) => (self: unknown, ...args: Args) => Result;

/** What streams take, nothing where the browser sends none: a Request then has no `duplex` (Firefox 153). */
export function streamsOf(realm: Realm, getter: Getter, free: Free) {
  const {ReadableStream, Request, TransformStream, TransformStreamDefaultController} = realm;
  if (TransformStream === undefined || !('duplex' in Request.prototype)) return undefined;
  return {
    isLocked: getter<boolean>(ReadableStream.prototype, 'locked'),
    bodyOf: getter<unknown>(Request.prototype, 'body'),
    referrerOf: getter<string>(Request.prototype, 'referrer'),
    policyOf: getter<string>(Request.prototype, 'referrerPolicy'),
    TransformStream,
    readable: getter<unknown>(TransformStream.prototype, 'readable'),
    writable: getter<unknown>(TransformStream.prototype, 'writable'),
    pipeThrough: free<[unknown], unknown>(ReadableStream.prototype.pipeThrough as (ends: unknown) => unknown),
    pass: free<[unknown], void>(TransformStreamDefaultController.prototype.enqueue),
  };
}

/** What data channels take; nothing where a browser was built or set without them. */
export function peerOf(realm: Realm, getter: Getter, free: Free) {
  if (realm.RTCDataChannel === undefined || realm.RTCPeerConnection === undefined) return undefined;
  return {
    channelState: getter<string>(realm.RTCDataChannel.prototype, 'readyState'),
    remoteOf: getter<object | null>(realm.RTCPeerConnection.prototype, 'remoteDescription'),
    settingsOf: free<[], object>(realm.RTCPeerConnection.prototype.getConfiguration),
    textOf: getter<string>(realm.RTCSessionDescription.prototype, 'sdp'),
  };
}

/** What streams of web sockets take, where there are any (Chromium). */
export function socketStreamOf(realm: Realm, getter: Getter) {
  const made: unknown = Reflect.get(realm, 'WebSocketStream');
  if (typeof made !== 'function') return undefined;
  return {
    urlOf: getter<string>(made.prototype, 'url'),
    openedOf: getter<object>(made.prototype, 'opened'),
  };
}
