import {describe, expect, it} from 'vitest';
import {softened} from './everyday.ts';
import {spokenIn} from './speak.ts';

const loudest = (text: string) => softened(spokenIn(text))[0]?.level;

describe('softened', () => {
  it.each([
    ['Motif du RDV'],
    ['bodyHeight'],
    ['date_prelevement'],
    ['PEC'],
    ['Reste à charge'],
    ['Traitement en cours'],
  ])('leaves %s to its context', (text) => {
    expect(loudest(text)).toBe('medium');
  });

  it.each([['Groupe sanguin'], ['nir'], ['Sérologie VIH'], ['Tiers payant']])(
    'lets %s speak alone',
    (text) => {
      expect(loudest(text)).toBe('strong');
    },
  );
});
