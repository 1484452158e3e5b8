/**
 * The line from the hook to the content script. The content script, listed first, already listens: one
 * event, dispatched before any script of the page runs, hands it an object that nobody else holds, and
 * all that is told is an event on that object. It is heard at once, so that a page on its way out is heard.
 *
 * A page can still forge what is told (by calling what is wrapped), suppress it (by sending from another
 * realm), and listen in where it holds the window before us: a same-origin frame of its own, reused.
 * So what is told is a hint of the page's own code. It can add a finding, never clear one.
 */
import {type BodySeen, bodySeen, type Carrier, hello} from '../browser/handover.ts';
import type {Held} from './body.ts';
import type {Natives, Realm} from './natives.ts';
import type {Said} from './said.ts';

/** Where a body goes, and how. */
export interface Way {
  readonly carrier: Carrier;
  readonly method: string;
  /** Absolute, without fragment; nothing when only the page's code could say. */
  readonly url: string | undefined;
}

/** Tells a body, if there is one and it is known where it goes. */
export type Tell = (way: Way, held: Held | undefined) => void;

/** Nothing when nobody answers: no content script, or one that another hook already serves. */
export function openLine(realm: Realm, natives: Natives): Tell | undefined {
  const {bare, dispatch} = natives;
  const line = new realm.EventTarget();
  const greeting = new realm.FocusEvent(hello, bare({cancelable: true, relatedTarget: line}));
  const unanswered = dispatch(realm.document, greeting);
  if (unanswered) return undefined;
  return ({carrier, method, url}, held) => {
    if (url === undefined || held === undefined) return;
    const hand = ({text, binary, cut, unread}: Said): void => {
      const detail: BodySeen = {carrier, method, url, text, binary, cut, unread};
      dispatch(line, new natives.CustomEvent(bodySeen, bare({detail})));
    };
    if (held.kind === 'said') hand(held);
    else held.read(hand);
  };
}
