/**
 * Tells what frames and windows of other origins hand to this one by postMessage, or by a port that came with such
 * a message: no request shows it. Heard where it arrives, with the origin that the browser names; what the page
 * dispatches itself is not heard.
 */
import {mostTogether} from '../browser/handover.ts';

/** Messages a second that are read, of each frame: some pages talk without end. */
const pace = 50;
const longest = 64 * 1024;
/** Members of an object that are read. */
const mostMembers = 5000;
/** Ports of a frame that are heard. */
const mostPorts = 20;

/** A message as it is handed on. */
export interface Heard {
  /** Origin of the window that sent it. */
  readonly from: string;
  readonly text: string;
  readonly cut: boolean;
}

/** `tell` is given what was heard in a turn, until `signal`. */
export function hearFrames(tell: (heard: readonly Heard[]) => void, signal: AbortSignal): void {
  let left = pace;
  let ports = mostPorts;
  let waiting: Heard[] = [];
  const tellAll = (): void => {
    tell(waiting.slice(0, mostTogether));
    waiting = [];
  };
  const startOver = (): void => {
    left = pace;
  };
  const take = (data: unknown, from: string): void => {
    if (left === pace) setTimeout(startOver, 1000);
    left -= 1;
    if (left < 0) return;
    const text = textOf(data);
    if (text === '') return;
    if (waiting.length === 0) setTimeout(tellAll);
    waiting.push({from, text: text.slice(0, longest), cut: text.length > longest});
  };
  /** Only the window that handed it over, or one that this in turn gave it to, speaks through a port. */
  const hearPort = (port: MessagePort, from: string): void => {
    ports -= 1;
    if (ports < 0) return;
    const hear = (event: MessageEvent): void => {
      if (!event.isTrusted) return;
      take(event.data, from);
      for (const other of event.ports) hearPort(other, from);
    };
    port.addEventListener('message', hear, {signal});
  };
  const hear = (event: MessageEvent): void => {
    if (!event.isTrusted || !/^https?:/.test(event.origin) || event.origin === location.origin) return;
    take(event.data, event.origin);
    for (const port of event.ports) hearPort(port, event.origin);
  };
  window.addEventListener('message', hear, {capture: true, signal});
}

/** A text as it is, anything else as JSON; nothing of what has no text, or too much of it. */
function textOf(data: unknown): string {
  if (typeof data === 'string') return data;
  if (typeof data !== 'object' || data === null) return typeof data === 'number' ? String(data) : '';
  let members = 0;
  try {
    return (
      JSON.stringify(data, (_, value: unknown) => {
        members += 1;
        return members > mostMembers || typeof value === 'bigint' ? undefined : value;
      }) ?? ''
    );
  } catch {
    // It holds itself.
    return '';
  }
}
