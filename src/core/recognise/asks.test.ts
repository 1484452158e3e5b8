import {describe, expect, it} from 'vitest';
import {asksOf} from './asks.ts';

describe('asksOf', () => {
  it.each([
    ['diagnostic', 'illness'],
    ['patient.diagnosis', 'illness'],
    ['diagnostics[].libelle', 'illness'],
    ['conditions[0].name', 'illness'],
    ['medicaments[].nom', 'drug'],
    ['cart.items[].name', 'product'],
    ['motif', 'reason'],
    ['dl.analyse', 'exam'],
    ['assure.caisse', 'fund'],
    ['mutuelle', 'insurer'],
    ['sejour.service', 'ward'],
    ['groupe', 'blood'],
    ['q', 'search'],
  ])('%s asks for a %s', (name, asks) => {
    expect(asksOf(name)).toBe(asks);
  });

  it.each(['name', 'nom', 'user.name', 'libelle', 'price', 'a_b_c_d_e_motif_f', ''])(
    '%s asks for nothing',
    (name) => {
      expect(asksOf(name)).toBeUndefined();
    },
  );
});
