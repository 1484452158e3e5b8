/** Tells the Blobs and forms with files that a page sends as beacons: the browser hides them, or what is in them. */
import {addressOf} from './address.ts';
import {holdOpaque} from './body.ts';
import type {Tell} from './line.ts';
import type {Natives, Realm} from './natives.ts';
import type {Wrapping} from './wrapping.ts';

export function followBeacons(realm: Realm, natives: Natives, wrap: Wrapping, tell: Tell): void {
  wrap(realm.Navigator.prototype, 'sendBeacon', (args, isQueued) => {
    if (isQueued !== true || args.length < 2) return;
    const held = holdOpaque(natives, args[1]);
    if (held !== undefined)
      tell({carrier: 'request', method: 'POST', url: addressOf(natives, args[0])}, held);
  });
}
