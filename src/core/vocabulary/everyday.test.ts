import {describe, expect, it} from 'vitest';
import {softened, softenedField} from './everyday.ts';
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

describe('softenedField', () => {
  const asks = (text: string) => softenedField(spokenIn(text))[0]?.level;

  it('lets a field ask for a treatment or a sampling date alone', () => {
    expect(asks('Traitements en cours')).toBe('strong');
    expect(asks('Date du prélèvement')).toBe('strong');
  });

  it('leaves the reason of an appointment, and codes of accounting, to the context', () => {
    expect(asks('Motif du rendez-vous')).toBe('medium');
    expect(asks('Code régime')).toBe('medium');
  });
});
