// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {type BodySeen, bodySeen, hello, longestText} from '../browser/handover.ts';
import {startRelay} from './relay.ts';

/** The hook's end of a line. */
class Line extends EventTarget {
  say(detail: unknown): void {
    this.dispatchEvent(new CustomEvent(bodySeen, {detail}));
  }
  /** Says it and lets the page end its turn. */
  saySoon(detail: unknown): void {
    this.say(detail);
    vi.advanceTimersByTime(1);
  }
}

function greet(relatedTarget?: Line): Event {
  const event = new FocusEvent(hello, {cancelable: true, relatedTarget: relatedTarget ?? null});
  document.dispatchEvent(event);
  return event;
}

const body: BodySeen = {
  carrier: 'request',
  method: 'PATCH',
  url: 'https://portail.test/dossier',
  text: 'a=1',
  binary: false,
  cut: false,
  unread: false,
};
let told: BodySeen[];
let missed: number[];
let messages: number;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  missed = [];
  messages = 0;
  startRelay((all) => {
    told.push(...all.seen);
    if (all.missed > 0) missed.push(all.missed);
    messages += 1;
  });
});
afterEach(() => {
  greet(new Line());
  vi.useRealTimers();
});

describe('startRelay', () => {
  it('answers the first hello, keeps it to itself and hears its line', () => {
    const line = new Line();
    const page = vi.fn();
    document.addEventListener(hello, page, {once: true});
    expect(greet(line).defaultPrevented).toBe(true);
    expect(page).not.toHaveBeenCalled();
    line.say(body);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([body]);
  });

  it('waits for nothing when the page is on its way out', () => {
    const line = new Line();
    greet(line);
    line.say({...body, text: 'before'});
    window.dispatchEvent(new Event('pagehide'));
    line.say({...body, text: 'after'});
    expect(told.map(({text}) => text)).toEqual(['before', 'after']);
    window.dispatchEvent(new Event('pageshow'));
    line.say(body);
    expect(told).toHaveLength(2);
  });

  it('hears no second hello', () => {
    greet(new Line());
    const forged = new Line();
    expect(greet(forged).defaultPrevented).toBe(false);
    forged.saySoon(body);
    expect(told).toEqual([]);
  });

  it('waits on after a hello without a line', () => {
    expect(greet().defaultPrevented).toBe(false);
    document.dispatchEvent(new Event(hello));
    const line = new Line();
    greet(line);
    line.saySoon(body);
    expect(told).toEqual([body]);
  });

  it('hands on what it knows of a message and nothing else', () => {
    const line = new Line();
    greet(line);
    line.saySoon({...body, text: 'x'.repeat(longestText), more: 'x'});
    expect(told).toEqual([{...body, text: 'x'.repeat(longestText)}]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'PATCH'],
    ['no carrier', {...body, carrier: undefined}],
    ['a carrier of its own', {...body, carrier: 'pigeon'}],
    ['a socket with another address', {...body, carrier: 'websocket'}],
    ['no method', {...body, method: undefined}],
    ['a method that is no token', {...body, method: 'PA TCH'}],
    ['a method without end', {...body, method: 'P'.repeat(41)}],
    ['an address that is none', {...body, url: 'dossier'}],
    ['an address of another kind', {...body, url: 'blob:https://portail.test/1'}],
    ['an address without end', {...body, url: `https://portail.test/${'x'.repeat(70_000)}`}],
    ['a text that is none', {...body, text: {length: 1}}],
    ['a text without end', {...body, text: 'x'.repeat(longestText + 1)}],
    ['a flag that is none', {...body, cut: 1}],
    ['another flag that is none', {...body, binary: 'no'}],
    ['a missing flag', {...body, unread: undefined}],
  ])('drops and counts %s', (_name, data) => {
    const line = new Line();
    greet(line);
    line.saySoon(data);
    expect(told).toEqual([]);
    expect(missed).toEqual([1]);
  });

  it('takes two thousand bodies a second and counts the rest', () => {
    const line = new Line();
    greet(line);
    for (let at = 0; at < 2030; at += 1) line.say(body);
    vi.advanceTimersByTime(1);
    expect(told).toHaveLength(2000);
    expect(missed).toEqual([30]);
    vi.advanceTimersByTime(1000);
    line.saySoon(body);
    expect(told).toHaveLength(2001);
    expect(missed).toEqual([30]);
  });

  it('takes eight million characters a second and counts the rest', () => {
    const line = new Line();
    greet(line);
    const long = {...body, text: 'x'.repeat(longestText)};
    for (let at = 0; at < 40; at += 1) line.say(long);
    vi.advanceTimersByTime(1);
    expect(told).toHaveLength(32);
    expect(missed).toEqual([8]);
  });

  it('hands on what was said in one turn together, in its order, as much as a message may carry', () => {
    const line = new Line();
    greet(line);
    for (let at = 0; at < 250; at += 1) line.say({...body, text: `${at}`});
    vi.advanceTimersByTime(1);
    expect(told.map(({text}) => Number(text))).toEqual([...told.keys()]);
    expect(messages).toBe(3);
    for (let at = 0; at < 2; at += 1) line.say({...body, text: 'x'.repeat(longestText)});
    vi.advanceTimersByTime(1);
    expect(messages).toBe(5);
  });
});
