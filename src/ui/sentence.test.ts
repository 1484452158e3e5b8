import {describe, expect, it} from 'vitest';
import {capitalised, short, shortHost} from './sentence.ts';

describe('capitalised', () => {
  it.each([
    ['votre nom', 'Votre nom'],
    ['écart', 'Écart'],
    ['', ''],
  ])('writes %j as %j', (given, expected) => {
    expect(capitalised(given)).toBe(expected);
  });
});

describe('short', () => {
  it.each([
    ['Numéro de sécurité sociale (NIR)', 'numéro de sécurité sociale'],
    ['Écart pupillaire', 'écart pupillaire'],
    ['HIV or STI test', 'HIV or STI test'],
    ['(NIR)', '(NIR)'],
    ['', ''],
  ])('writes %j inside a sentence as %j', (given, expected) => {
    expect(short(given)).toBe(expected);
  });
});

describe('shortHost', () => {
  it.each([
    ['a host that fits', 'portail.test', 'portail.test'],
    ['whole labels of a long one', `${'sous.'.repeat(20)}tiers.test`, `…${'sous.'.repeat(5)}tiers.test`],
    ['the end of a label without a dot', 'x'.repeat(60), `…${'x'.repeat(40)}`],
  ])('keeps %s', (_, given, expected) => {
    expect(shortHost(given)).toBe(expected);
  });

  it.each([1, 39, 41, 63, 200, 253])('never makes a host of %i characters longer than fits', (length) => {
    const host = 'abcdefg.'.repeat(32).slice(0, length);
    expect(shortHost(host).length).toBeLessThanOrEqual(41);
    expect(host.endsWith(shortHost(host).replace('…', ''))).toBe(true);
  });
});
