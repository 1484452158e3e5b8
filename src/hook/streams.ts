/**
 * Tells the streams that a page sends as bodies of fetch, which Chromium alone sends and shows to no extension. The
 * stream goes through another that passes each piece on as it comes, as the browser itself does with the body of a
 * Request that is passed on (Fetch, 5.4: "create a proxy"). What the browser would refuse is left to it, untouched,
 * and so are options whose reading the page could notice. Streams of workers are heard by nobody.
 */
import {longestText} from '../browser/handover.ts';
import {addressOf} from './address.ts';
import type {Tell} from './line.ts';
import {memberOf, unreadable} from './member.ts';
import {methodOnWire} from './method.ts';
import {type Natives, tried} from './natives.ts';
import {type Said, saidOf} from './said.ts';
import type {Swap} from './wrapping.ts';

type Streams = NonNullable<Natives['streams']>;

/** Milliseconds after its first piece when a stream that goes on is told, as cut. */
const patience = 1000;

/** Options that decide whether the browser takes the stream: words and flags. */
const plain = ['method', 'mode', 'credentials', 'cache', 'redirect', 'keepalive', 'duplex'] as const;
/** Others, objects that are not looked into. */
const others = [
  'headers',
  'signal',
  'referrer',
  'referrerPolicy',
  'integrity',
  'priority',
  'window',
] as const;

/** What fetch is called with when a stream is the body. `isMade` says which Request was made with one. */
export function streamSwap(natives: Natives, isMade: (request: unknown) => boolean, tell: Tell): Swap {
  const {streams} = natives;
  if (streams === undefined) return () => undefined;
  const heard = (stream: unknown, method: string, url: string): unknown =>
    passedOn(natives, streams, stream, (said) => tell({carrier: 'request', method, url}, said));
  return (args) => {
    const init = args.length > 1 ? args[1] : undefined;
    if (init === undefined) return isMade(args[0]) ? ofRequest(natives, streams, args[0], heard) : undefined;
    const body = typeof init === 'object' && init !== null ? memberOf(natives, init, 'body') : undefined;
    if (typeof body !== 'object' || body === null || tried(() => streams.isLocked(body)) !== false)
      return undefined;
    return ofOptions(natives, args[0], init as object, body, heard);
  };
}

type Heard = (stream: unknown, method: string, url: string) => unknown;

/** A Request that a stream was given to, made again with the same stream heard. */
function ofRequest(
  natives: Natives,
  {bodyOf, isLocked, policyOf, referrerOf}: Streams,
  request: unknown,
  heard: Heard,
): readonly unknown[] | undefined {
  const url = addressOf(natives, request);
  const stream = bodyOf(request);
  if (url === undefined || isLocked(stream)) return undefined;
  const again = (body: unknown): unknown => {
    const referrer = referrerOf(request);
    const referrerPolicy = policyOf(request);
    return new natives.Request(
      request as Request,
      natives.bare({body, duplex: 'half', referrer, referrerPolicy}) as RequestInit,
    );
  };
  if (tried(() => again(stream)) === undefined) return undefined;
  return [again(heard(stream, natives.requestMethod(request), url))];
}

/** Options with the same stream heard, the rest as it is. */
function ofOptions(
  natives: Natives,
  input: unknown,
  init: object,
  stream: object,
  heard: Heard,
): readonly unknown[] | undefined {
  const {bare, create, defineProperty} = natives;
  const url = addressOf(natives, input);
  const method = methodOnWire(natives, memberOf(natives, init, 'method'));
  if (url === undefined || method === undefined || !isTaken(natives, url, init, stream)) return undefined;
  const options = create(init);
  defineProperty(options, 'body', bare({value: heard(stream, method, url)}));
  return [input, options];
}

/** Whether the browser takes the stream: a Request is made with it, which does not touch it. */
function isTaken(natives: Natives, url: string, init: object, body: object): boolean {
  const options: Record<string, unknown> = natives.create(null);
  options['body'] = body;
  for (let at = 0; at < plain.length; at += 1) {
    const name = plain[at] ?? '';
    const value = memberOf(natives, init, name);
    if (typeof value === 'object' || typeof value === 'function' || value === unreadable) return false;
    if (value !== undefined) options[name] = value;
  }
  for (let at = 0; at < others.length; at += 1)
    if (memberOf(natives, init, others[at] ?? '') === unreadable) return false;
  return tried(() => new natives.Request(url, options)) !== undefined;
}

/** The stream as it is sent from now on; `hand` is given what it said, at its end or as soon as that is too much. */
function passedOn(natives: Natives, streams: Streams, stream: unknown, hand: (said: Said) => void): unknown {
  const {bare, later} = natives;
  const pieces = gathering(natives, hand);
  let isBegun = false;
  const through = new streams.TransformStream(
    bare({
      transform(piece: unknown, controller: unknown) {
        if (!isBegun) later(() => pieces.end(true), patience);
        isBegun = true;
        tried(() => pieces.add(piece));
        streams.pass(controller, piece);
      },
      flush: () => pieces.end(false),
      cancel: () => pieces.end(true),
    }),
  );
  const ends = bare({readable: streams.readable(through), writable: streams.writable(through)});
  return streams.pipeThrough(stream, ends);
}

/** Bytes that come in pieces, copied since the page may change them; handed on once. */
function gathering(natives: Natives, hand: (said: Said) => void) {
  const {setBytes, typedArray} = natives;
  const kept = new natives.Uint8Array(longestText);
  let length = 0;
  let isOver = false;
  const end = (cut: boolean): void => {
    if (isOver) return;
    isOver = true;
    hand(saidOf(natives, new natives.Uint8Array(typedArray.buffer(kept), 0, length), cut));
  };
  const add = (piece: unknown): void => {
    if (isOver) return;
    const {buffer, offset, length: sizeOf} = typedArray;
    const size = sizeOf(piece);
    const room = longestText - length;
    const taken = size > room ? room : size;
    setBytes(kept, new natives.Uint8Array(buffer(piece), offset(piece), taken), length);
    length += taken;
    if (size > room) end(true);
  };
  return {add, end};
}
