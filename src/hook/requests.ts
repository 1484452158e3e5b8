/**
 * Tells the bodies sent by fetch with a method whose body the browser hides. A Request gives its body
 * only as a stream: what it was made with is remembered when it is made, and copied to its clones.
 */
import {addressOf} from './address.ts';
import {type Held, hold, unread} from './body.ts';
import type {Tell} from './line.ts';
import {memberOf, unreadable} from './member.ts';
import {hiddenMethodOf} from './method.ts';
import {type Natives, type Realm, tried} from './natives.ts';
import type {Wrapping} from './wrapping.ts';

/** What a Request with a hidden method was made with; no other is remembered. */
interface Made {
  readonly method: string;
  readonly held: Held | undefined;
}
type MadeOf = (object: unknown) => Made | undefined;

export function followRequests(realm: Realm, natives: Natives, wrap: Wrapping, tell: Tell): void {
  const {recall, remember, requestMethod} = natives;
  const memory = new natives.WeakMap<object, Made>();
  const madeOf: MadeOf = (object) => recall(memory, object as object) as Made | undefined;

  wrap(realm, 'fetch', (args) => {
    const method = hiddenMethodOf(natives, methodOf(natives, madeOf, args));
    if (method !== undefined) tell(method, addressOf(natives, args[0]), bodyOf(natives, madeOf, args));
  });
  wrap(realm, 'Request', (args, request) => {
    const method = hiddenMethodOf(natives, requestMethod(request));
    if (method === undefined) return;
    remember(memory, request as object, {method, held: bodyOf(natives, madeOf, args)});
  });
  wrap(realm.Request.prototype, 'clone', (_args, copy, request) => {
    const made = madeOf(request);
    if (made !== undefined) remember(memory, copy as object, made);
  });
}

/** When only the page's code could say, it is not a string, and nothing is told. */
function methodOf(natives: Natives, madeOf: MadeOf, args: readonly unknown[]): unknown {
  const init = initIn(args);
  // A Request may also stand where options do.
  const own = init && (madeOf(init)?.method ?? memberOf(natives, init, 'method'));
  return own ?? madeOf(args[0])?.method;
}

function bodyOf(natives: Natives, madeOf: MadeOf, args: readonly unknown[]): Held | undefined {
  const init = initIn(args);
  const made = init && madeOf(init);
  const given = made === undefined ? init && bodyGiven(natives, init) : made.held;
  return given ?? bodyOfInput(natives, madeOf, args[0]);
}

function bodyGiven(natives: Natives, init: object): Held | undefined {
  const body = memberOf(natives, init, 'body');
  return body === unreadable ? unread : hold(natives, body);
}

function bodyOfInput({requestMethod}: Natives, madeOf: MadeOf, input: unknown): Held | undefined {
  const made = madeOf(input);
  if (made !== undefined || typeof input !== 'object') return made?.held;
  // Made with a method that is not remembered: it may have a body.
  const method = tried(() => requestMethod(input));
  return method === undefined || method === 'GET' || method === 'HEAD' ? undefined : unread;
}

function initIn(args: readonly unknown[]): object | undefined {
  const init = args.length > 1 ? args[1] : undefined;
  const isObject = typeof init === 'object' || typeof init === 'function';
  return isObject && init !== null ? init : undefined;
}
