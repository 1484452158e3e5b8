/**
 * Hands what is typed in sensitive controls to the background as it is typed, since a page may send it with
 * every key, and before anything can be submitted. Controls that the background did not name are left alone, unless what stands in them
 * is long enough in digits to be a NIR.
 */

import type {TypedValue} from '../browser/messages.ts';
import {digitsIn} from '../core/digits.ts';
import type {Category} from '../core/model.ts';
import {type Control, controlOf} from './controls.ts';

/** What the background said of a control, and its place. */
export interface Sensitive {
  readonly ordinal: number;
  readonly category: Category | undefined;
}

/** Tellings a second of what is being typed, faster than people do: the rest waits for the second to end. */
const pace = 100;
const longest = 4000;

/** Controls that are remembered as written in: a page cannot make it grow without end. */
const mostWritten = 500;

/** What is being typed on a page. */
export interface Typing {
  /** The controls whose values were handed on. */
  readonly written: Iterable<Control>;
  /** More is known of a control: what was typed in it before that is handed on. */
  readonly learn: (control: Control) => void;
}

/** Watches every control; `sensitiveOf` tells what is known of one, `hand` passes a value on, until `signal`. */
export function watchTyping(
  sensitiveOf: (control: Control) => Sensitive | undefined,
  hand: (typed: TypedValue) => void,
  signal: AbortSignal,
): Typing {
  const written = new Set<Control>();
  const unknown = new Set<Control>();
  const waiting = new Set<Control>();
  const said = new WeakMap<Control, string>();

  const tell = (control: Control): void => {
    waiting.delete(control);
    const typed = typedIn(control, sensitiveOf(control));
    if (typed === undefined && unknown.size < mostWritten) unknown.add(control);
    if (typed === undefined || said.get(control) === typed.value) return;
    unknown.delete(control);
    said.set(control, typed.value);
    if (written.size < mostWritten) written.add(control);
    hand(typed);
  };
  const tellAll = (): void => {
    for (const control of waiting) tell(control);
  };

  const listen = (type: string, heard: (event: Event) => void): void =>
    window.addEventListener(type, heard, {capture: true, passive: true, signal});

  let left = pace;
  const startOver = (): void => {
    left = pace;
    tellAll();
  };
  listen('input', (event) => {
    const control = controlOf(event);
    if (control === undefined) return;
    if (left === pace) setTimeout(startOver, 1000);
    left -= 1;
    if (left >= 0) tell(control);
    else waiting.add(control);
  });
  listen('change', (event) => {
    const control = controlOf(event);
    if (control !== undefined) tell(control);
  });
  // Whatever may send: what is still being typed is told first.
  for (const type of ['submit', 'formdata', 'click']) listen(type, tellAll);
  listen('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter') tellAll();
  });
  return {written, learn: (control) => unknown.has(control) && tell(control)};
}

function typedIn(control: Control, sensitive: Sensitive | undefined): TypedValue | undefined {
  const value = control.value.slice(0, longest);
  if (value === '' || control.type === 'password' || control.type === 'file') return undefined;
  if (sensitive?.category !== undefined)
    return {category: sensitive.category, ordinal: sensitive.ordinal, value};
  const isLong = value.length < 200 && digitsIn(value) >= 13;
  return isLong ? {ordinal: sensitive?.ordinal ?? 0, value} : undefined;
}
