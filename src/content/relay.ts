/**
 * Takes what the page-world hook saw and hands it on. The hook says hello once, before any script of the
 * page runs; nothing but the line it gives is heard afterwards. All of it can be forged by the page, so that
 * its shape, size and pace are checked here: what does not pass is dropped and counted, never repaired.
 */
import {
  type BodiesSeen,
  type BodySeen,
  bodySeen,
  type Carrier,
  carriers,
  hello,
  longestText,
  mostTogether,
} from '../browser/handover.ts';
import {limits} from '../core/decode/limits.ts';

/** Bodies a second, and characters of them: a page cannot make the rest of the browser wait. */
const pace = {bodies: 2000, characters: 8 * 1024 * 1024};

/** `tell` is called with what was seen in a turn of the page, and with how much had to be dropped. */
export function startRelay(tell: (told: BodiesSeen) => void): void {
  const hear = queueOf(allowance(), tell);
  const listen = (event: Event): void => {
    const line = event instanceof FocusEvent ? event.relatedTarget : null;
    if (line === null) return;
    document.removeEventListener(hello, listen, true);
    // The hook reads in it that it was heard; nobody after us does.
    event.preventDefault();
    event.stopImmediatePropagation();
    line.addEventListener(bodySeen, hear);
  };
  document.addEventListener(hello, listen, true);
}

/** The hook speaks while the page sends: what it says is handed on after, unless the page may be gone by then. */
function queueOf(
  allows: (seen: BodySeen) => boolean,
  tell: (told: BodiesSeen) => void,
): (told: Event) => void {
  let waiting: BodySeen[] = [];
  let missed = 0;
  let leaving = false;
  const tellAll = (): void => {
    for (const seen of batches(waiting)) tell({seen, missed: 0});
    if (missed > 0) tell({seen: [], missed});
    waiting = [];
    missed = 0;
  };
  const leave = ({type}: Event): void => {
    leaving = type === 'pagehide';
    tellAll();
  };
  for (const type of ['pagehide', 'pageshow']) window.addEventListener(type, leave, true);
  return (told) => {
    if (waiting.length === 0 && missed === 0) setTimeout(tellAll);
    const seen = told instanceof CustomEvent ? bodyIn(told.detail) : undefined;
    if (seen === undefined || !allows(seen)) missed += 1;
    else waiting.push(seen);
    if (leaving || document.visibilityState === 'hidden') tellAll();
  };
}

/** As many as a message may carry, in their order. */
function batches(seen: readonly BodySeen[]): readonly (readonly BodySeen[])[] {
  const all: BodySeen[][] = [];
  let room = 0;
  for (const one of seen) {
    const last = all.at(-1);
    if (last === undefined || last.length >= mostTogether || room < one.text.length) {
      all.push([one]);
      room = longestText;
    } else last.push(one);
    room -= one.text.length;
  }
  return all;
}

/** Whether one more body is within the pace; asked in the order they come. */
function allowance(): (seen: BodySeen) => boolean {
  let left = {...pace};
  let isCounting = false;
  const startOver = (): void => {
    left = {...pace};
    isCounting = false;
  };
  return ({text}) => {
    if (!isCounting) setTimeout(startOver, 1000);
    isCounting = true;
    left.bodies -= 1;
    left.characters -= text.length;
    return left.bodies >= 0 && left.characters >= 0;
  };
}

const schemes: Readonly<Record<Carrier, RegExp>> = {
  request: /^(?:https?|wss?):\/\//,
  websocket: /^wss?:\/\//,
  webrtc: /^webrtc:/,
};

function bodyIn(data: unknown): BodySeen | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {carrier, method, url, text, binary, cut, unread}: Partial<Record<keyof BodySeen, unknown>> = data;
  const known = carriers.find((one) => one === carrier);
  if (known === undefined) return undefined;
  if (typeof method !== 'string' || !/^[\w!#$%&'*+.^`|~-]{1,40}$/.test(method)) return undefined;
  if (typeof url !== 'string' || url.length > limits.address || !schemes[known].test(url)) return undefined;
  if (typeof text !== 'string' || text.length > longestText) return undefined;
  if (typeof binary !== 'boolean' || typeof cut !== 'boolean' || typeof unread !== 'boolean')
    return undefined;
  return {carrier: known, method, url, text, binary, cut, unread};
}
