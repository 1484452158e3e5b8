import {describe, expect, it} from 'vitest';
import * as terms from './terms.ts';

const tables = Object.entries(terms).filter(([, table]) => typeof table === 'object');

describe('the words of enumerations', () => {
  it.each(tables)('exist in both languages, with typographic apostrophes: %s', (_, table) => {
    for (const {fr, en} of Object.values(table)) {
      expect(`${fr}${en}`).not.toMatch(/'/);
      expect(fr.length * en.length).toBeGreaterThan(0);
    }
  });
});

describe('tradeWords', () => {
  it.each([
    ['a known kind', 'analytics', 'no', 'mesure d’audience'],
    ['a recorder, whatever its kind', 'analytics', 'core', 'enregistrement de sessions'],
    ['a recorder by option only as its kind', 'analytics', 'optional', 'mesure d’audience'],
    ['a kind it does not know', 'astrology', null, undefined],
    ['no kind', null, null, undefined],
  ])('names %s', (_, kind, replay, expected) => {
    expect(terms.tradeWords(kind, replay)?.fr).toBe(expected);
  });
});
