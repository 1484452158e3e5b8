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
  method: 'PATCH',
  url: 'https://portail.test/dossier',
  text: 'a=1',
  cut: false,
  unread: false,
};
let told: BodySeen[];
let missed: number[];

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  missed = [];
  startRelay(
    (seen) => told.push(seen),
    (count) => missed.push(count),
  );
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
    ['no method', {...body, method: undefined}],
    ['a method that is no token', {...body, method: 'PA TCH'}],
    ['a method without end', {...body, method: 'P'.repeat(41)}],
    ['an address that is none', {...body, url: 'dossier'}],
    ['an address of another kind', {...body, url: 'blob:https://portail.test/1'}],
    ['an address without end', {...body, url: `https://portail.test/${'x'.repeat(70_000)}`}],
    ['a text that is none', {...body, text: {length: 1}}],
    ['a text without end', {...body, text: 'x'.repeat(longestText + 1)}],
    ['a flag that is none', {...body, cut: 1}],
    ['a missing flag', {...body, unread: undefined}],
  ])('drops and counts %s', (_name, data) => {
    const line = new Line();
    greet(line);
    line.saySoon(data);
    expect(told).toEqual([]);
    expect(missed).toEqual([1]);
  });

  it('takes fifty messages a second and counts the rest', () => {
    const line = new Line();
    greet(line);
    for (let at = 0; at < 70; at += 1) line.say(body);
    vi.advanceTimersByTime(1);
    expect(told).toHaveLength(50);
    vi.advanceTimersByTime(1000);
    expect(missed).toEqual([20]);
    line.saySoon(body);
    expect(told).toHaveLength(51);
    vi.advanceTimersByTime(5000);
    expect(missed).toEqual([20]);
  });
});
