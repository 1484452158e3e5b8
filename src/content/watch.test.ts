// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {TypedValue} from '../browser/messages.ts';
import type {Control} from './controls.ts';
import {type Sensitive, watchTyping} from './watch.ts';

let handed: TypedValue[] = [];
const known = new Map<string, Sensitive>([['nir', {ordinal: 3, category: 'nir'}]]);
const typing = watchTyping(
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
afterEach(() => {
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
});

describe('watchTyping', () => {
  const values = () => handed.map(({value}) => value);

  it('hands on a value with the key that makes it, and once only', () => {
    type('nir', '185');
    expect(handed).toEqual([{category: 'nir', ordinal: 3, value: '185'}]);
    document.querySelector('input')?.dispatchEvent(new Event('change', {bubbles: true}));
    vi.advanceTimersByTime(500);
    expect(handed).toHaveLength(1);
  });

  it('hands on what comes faster than people type when the second has passed', () => {
    for (let at = 1; at <= 150; at += 1) type('nir', `${at}`);
    expect(values()).toHaveLength(100);
    vi.advanceTimersByTime(1000);
    expect(values().at(-1)).toBe('150');
  });

  it.each(['submit', 'click', 'formdata'])('hands on what is being typed before a %s', (event) => {
    for (let at = 1; at <= 101; at += 1) type('nir', `${at}`);
    expect(values().at(-1)).toBe('100');
    window.dispatchEvent(new Event(event));
    expect(values().at(-1)).toBe('101');
  });

  it('leaves unnamed controls alone, unless a NIR may stand there', () => {
    type('note', 'bonjour', 'change');
    type('quantity', '12', 'change');
    expect(handed).toEqual([]);
    type('note', '1 85 05 78 999 901 39', 'change');
    expect(handed).toEqual([{ordinal: 0, value: '1 85 05 78 999 901 39'}]);
  });

  it('hands on what was typed before it was known what stands there', () => {
    type('ordonnance', 'OD -2.25');
    const control = document.querySelector('input');
    if (control === null) throw new Error('no control');
    typing.learn(control);
    expect(handed).toEqual([]);
    known.set('ordonnance', {ordinal: 5, category: 'optical-rx'});
    typing.learn(control);
    typing.learn(control);
    expect(handed).toEqual([{category: 'optical-rx', ordinal: 5, value: 'OD -2.25'}]);
  });

  it('hands on nothing that a page wrote itself', () => {
    document.body.innerHTML = '<input name="nir" value="185">';
    const control = document.querySelector('input');
    if (control === null) throw new Error('no control');
    typing.learn(control);
    expect(handed).toEqual([]);
  });

  it('never reads a password', () => {
    type('nir', 'secret', 'change', 'password');
    expect(handed).toEqual([]);
  });
});
