// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {TypedValue} from '../browser/messages.ts';
import type {Control} from './controls.ts';
import {type Sensitive, watchTyping} from './watch.ts';

let handed: TypedValue[] = [];
const known = new Map<string, Sensitive>([['nir', {ordinal: 3, category: 'nir'}]]);
watchTyping(
  (control: Control) => known.get(control.name),
  (typed) => handed.push(typed),
  new AbortController().signal,
);

const type = (name: string, value: string, event = 'input', kind = 'text'): void => {
  document.body.innerHTML = `<form><input name="${name}" type="${kind}"></form>`;
  const control = document.querySelector('input');
  if (control === null) return;
  control.value = value;
  control.dispatchEvent(new Event(event, {bubbles: true, composed: true}));
};

beforeEach(() => {
  handed = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('watchTyping', () => {
  it('hands on a value once the typing pauses, and once only', () => {
    type('nir', '185');
    expect(handed).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(handed).toEqual([{category: 'nir', ordinal: 3, value: '185'}]);
    document.querySelector('input')?.dispatchEvent(new Event('change', {bubbles: true}));
    expect(handed).toHaveLength(1);
  });

  it.each(['submit', 'click', 'formdata'])('hands on what is being typed before a %s', (event) => {
    type('nir', '185');
    window.dispatchEvent(new Event(event));
    expect(handed).toHaveLength(1);
  });

  it('leaves unnamed controls alone, unless a NIR may stand there', () => {
    type('note', 'bonjour', 'change');
    type('quantity', '12', 'change');
    expect(handed).toEqual([]);
    type('note', '1 85 05 78 999 901 39', 'change');
    expect(handed).toEqual([{ordinal: 0, value: '1 85 05 78 999 901 39'}]);
  });

  it('never reads a password', () => {
    type('nir', 'secret', 'change', 'password');
    expect(handed).toEqual([]);
  });
});
