// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {watchLinks} from './links.ts';

it('does not take a script’s click for a person’s', () => {
  const told: string[] = [];
  watchLinks((href) => told.push(href), new AbortController().signal);
  document.body.innerHTML = '<a href="https://ailleurs.test/">x</a>';
  document.querySelector('a')?.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
  expect(told).toEqual([]);
});
