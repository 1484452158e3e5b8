/**
 * Tells the bodies sent by fetch that the browser hides: those of hidden methods, Blobs, forms with files, and
 * copies of a Request. A Request gives its body only as a stream: what it was made with is remembered when it
 * is made, and copied to its clones.
 */
import {addressOf} from './address.ts';
import {type Held, hold, holdOpaque} from './body.ts';
import type {Tell} from './line.ts';
import {memberOf, unreadable} from './member.ts';
import {isBodiless, isHidden, methodOnWire} from './method.ts';
import {type Natives, type Realm, tried} from './natives.ts';
import {unread} from './said.ts';
import {streamSwap} from './streams.ts';
import type {Follower, Wrapping} from './wrapping.ts';

/** A body as it was given. */
interface Given {
  readonly held: Held | undefined;
  /** The browser shows nothing of it, or a part. */
  readonly isOpaque: boolean;
  readonly isStream?: boolean;
}
/** What a Request that may have a body was made with. */
interface Made extends Given {
  readonly method: string;
}
type MadeOf = (object: unknown) => Made | undefined;

export function followRequests(realm: Realm, natives: Natives, wrap: Wrapping, tell: Tell): void {
  const {recall, remember, requestMethod} = natives;
  const memory = new natives.WeakMap<object, Made>();
  const madeOf: MadeOf = (object) => recall(memory, object as object) as Made | undefined;

  const isStreamed = (request: unknown): boolean => madeOf(request)?.isStream === true;
  const swap = streamSwap(natives, isStreamed, tell);

  const follow: Follower = (args) => {
    const method = methodOnWire(natives, methodOf(natives, madeOf, args));
    if (method === undefined || isBodiless(method)) return;
    const isAll = isHidden(method);
    const {held, isOpaque} = givenIn(natives, madeOf, args, isAll);
    if (isAll || isOpaque) tell({carrier: 'request', method, url: addressOf(natives, args[0])}, held);
  };
  wrap(realm, 'fetch', follow, swap);
  wrap(realm, 'Request', (args, request) => {
    const method = requestMethod(request);
    if (isBodiless(method)) return;
    const {held, isOpaque, isStream = false} = givenIn(natives, madeOf, args, true);
    const isCopy = madeOf(args[0]) !== undefined;
    remember(memory, request as object, {method, held, isStream, isOpaque: isOpaque || isCopy});
  });
  wrap(realm.Request.prototype, 'clone', (_args, copy, request) => {
    const made = madeOf(request);
    if (made === undefined) return;
    // The browser shows the body of neither any more.
    const {method, held, isStream = false} = made;
    const shared: Made = {method, held, isStream, isOpaque: true};
    remember(memory, copy as object, shared);
    remember(memory, request as object, shared);
  });
}

/** When only the page's code could say, it is not a string, and nothing is told. */
function methodOf(natives: Natives, madeOf: MadeOf, args: readonly unknown[]): unknown {
  const init = initIn(args);
  // A Request may also stand where options do.
  const own = init && (madeOf(init)?.method ?? memberOf(natives, init, 'method'));
  return own ?? madeOf(args[0])?.method;
}

/** What goes with the request: all of it, or only what the browser does not show. */
function givenIn(natives: Natives, madeOf: MadeOf, args: readonly unknown[], isAll: boolean): Given {
  const init = initIn(args);
  const given = init && (madeOf(init) ?? bodyIn(natives, init, isAll));
  return given ?? bodyOfInput(natives, madeOf, args[0]);
}

/** The body among options, nothing when they name none. */
function bodyIn(natives: Natives, init: object, isAll: boolean): Given | undefined {
  const body = memberOf(natives, init, 'body');
  if (body === undefined || body === null) return undefined;
  if (body === unreadable) return {held: unread, isOpaque: false};
  const held = isAll ? hold(natives, body) : holdOpaque(natives, body);
  const isStream = tried(() => natives.streams?.isLocked(body)) !== undefined;
  return {held, isStream, isOpaque: held?.kind === 'later'};
}

function bodyOfInput({requestMethod}: Natives, madeOf: MadeOf, input: unknown): Given {
  const made = madeOf(input);
  if (made !== undefined) return made;
  // Made before the hook: it may have a body.
  const method = typeof input === 'object' ? tried(() => requestMethod(input)) : undefined;
  const isUnread = method !== undefined && !isBodiless(method);
  return {held: isUnread ? unread : undefined, isOpaque: false};
}

function initIn(args: readonly unknown[]): object | undefined {
  const init = args.length > 1 ? args[1] : undefined;
  const isObject = typeof init === 'object' || typeof init === 'function';
  return isObject && init !== null ? init : undefined;
}
