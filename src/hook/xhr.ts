/** Tells the bodies sent by XMLHttpRequest that the browser hides: of hidden methods, Blobs, forms with files. */
import {addressOf} from './address.ts';
import {hold, holdOpaque} from './body.ts';
import type {Tell} from './line.ts';
import {isBodiless, isHidden, methodOnWire} from './method.ts';
import type {Natives, Realm} from './natives.ts';
import type {Wrapping} from './wrapping.ts';

interface Opened {
  readonly method: string;
  readonly url: string | undefined;
}

export function followXhr(realm: Realm, natives: Natives, wrap: Wrapping, tell: Tell): void {
  const {forget, recall, remember} = natives;
  const {prototype} = realm.XMLHttpRequest;
  const opened = new natives.WeakMap<object, Opened>();

  wrap(prototype, 'open', (args, _result, xhr) => {
    const method = methodOnWire(natives, args[0]);
    if (method === undefined || isBodiless(method)) forget(opened, xhr as object);
    else remember(opened, xhr as object, {method, url: addressOf(natives, args[1])});
  });
  wrap(prototype, 'send', (args, _result, xhr) => {
    const open = recall(opened, xhr as object) as Opened | undefined;
    if (open === undefined || args.length === 0) return;
    const held = isHidden(open.method) ? hold(natives, args[0]) : holdOpaque(natives, args[0]);
    tell({carrier: 'request', ...open}, held);
  });
}
