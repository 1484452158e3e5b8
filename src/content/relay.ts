/**
 * Takes what the page-world hook saw and hands it on. The hook says hello once, before any script of the
 * page runs; nothing but the line it gives is heard afterwards. All of it can be forged by the page, so that
 * its shape, size and pace are checked here: what does not pass is dropped and counted, never repaired.
 */
import {type BodySeen, bodySeen, hello, longestText} from '../browser/handover.ts';
import {limits} from '../core/decode/limits.ts';

/** Bodies a second. */
const pace = 50;

/** `tell` is called for each body, `missed` with how many were dropped: at most 51 times a second. */
export function startRelay(
  tell: (seen: BodySeen) => void,
  missed: (count: number) => void = () => undefined,
): void {
  const take = queueOf((told) => {
    const seen = told instanceof CustomEvent ? bodyIn(told.detail) : undefined;
    if (seen === undefined) missed(1);
    else tell(seen);
  });
  const paced = pacedBy(take, missed);
  const listen = (event: Event): void => {
    const line = event instanceof FocusEvent ? event.relatedTarget : null;
    if (line === null) return;
    document.removeEventListener(hello, listen, true);
    // The hook reads in it that it was heard; nobody after us does.
    event.preventDefault();
    event.stopImmediatePropagation();
    line.addEventListener(bodySeen, paced);
  };
  document.addEventListener(hello, listen, true);
}

/** The hook speaks while the page sends: what it says is read after, unless the page may be gone by then. */
function queueOf(read: (told: Event) => void): (told: Event) => void {
  const waiting: Event[] = [];
  let leaving = false;
  const readAll = (): void => {
    for (const told of waiting.splice(0)) read(told);
  };
  const leave = ({type}: Event): void => {
    leaving = type === 'pagehide';
    readAll();
  };
  for (const type of ['pagehide', 'pageshow']) window.addEventListener(type, leave, true);
  return (told) => {
    waiting.push(told);
    if (leaving || document.visibilityState === 'hidden') readAll();
    else if (waiting.length === 1) setTimeout(readAll);
  };
}

function pacedBy(take: (told: Event) => void, missed: (count: number) => void): (told: Event) => void {
  let came = 0;
  const startOver = (): void => {
    const over = came - pace;
    came = 0;
    if (over > 0) missed(over);
  };
  return (told) => {
    if (came === 0) setTimeout(startOver, 1000);
    came += 1;
    if (came <= pace) take(told);
  };
}

function bodyIn(data: unknown): BodySeen | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {method, url, text, cut, unread}: Partial<Record<keyof BodySeen, unknown>> = data;
  if (typeof method !== 'string' || !/^[\w!#$%&'*+.^`|~-]{1,40}$/.test(method)) return undefined;
  if (typeof url !== 'string' || url.length > limits.address || !/^https?:\/\//.test(url)) return undefined;
  if (typeof text !== 'string' || text.length > longestText) return undefined;
  if (typeof cut !== 'boolean' || typeof unread !== 'boolean') return undefined;
  return {method, url, text, cut, unread};
}
