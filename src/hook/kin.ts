/**
 * The functions that the hook follows in the windows around this one, of the same origin: asked by this window's
 * `toString`, which does not know them, they would say that they have no name.
 */
import {type Natives, type Realm, tried} from './natives.ts';

/** Where what is followed stands: on the window, or on the prototype of one of its constructors. */
export const followed: readonly (readonly [owner: string | undefined, name: string])[] = [
  [undefined, 'fetch'],
  [undefined, 'Request'],
  [undefined, 'Blob'],
  [undefined, 'File'],
  [undefined, 'WebSocket'],
  [undefined, 'WebSocketStream'],
  ['Request', 'clone'],
  ['XMLHttpRequest', 'open'],
  ['XMLHttpRequest', 'send'],
  ['Navigator', 'sendBeacon'],
  ['WebSocket', 'send'],
  ['WritableStream', 'getWriter'],
  ['WritableStreamDefaultWriter', 'write'],
  ['RTCPeerConnection', 'createDataChannel'],
  ['RTCPeerConnection', 'setLocalDescription'],
  ['RTCDataChannel', 'send'],
  ['Function', 'toString'],
];

/** The name of a function that is followed in a window around, nothing for any other function. */
export function kinOf(realm: Realm, {descriptorOf}: Natives): (self: unknown) => string | undefined {
  const around: readonly unknown[] = [realm.parent, realm.top, realm.opener];
  const at = (object: unknown, name: string): unknown => descriptorOf(object as object, name)?.value;
  const has = (window: unknown, self: unknown): string | undefined => {
    for (let n = 0; n < followed.length; n += 1) {
      const owner = followed[n]?.[0];
      const name = followed[n]?.[1] ?? '';
      const holder = owner === undefined ? window : tried(() => at(at(window, owner), 'prototype'));
      if (tried(() => at(holder, name)) === self) return name;
    }
    return undefined;
  };
  return (self) => {
    for (let n = 0; n < around.length; n += 1) {
      const window = around[n];
      const name = window === realm || typeof window !== 'object' ? undefined : has(window, self);
      if (name !== undefined) return name;
    }
    return undefined;
  };
}
