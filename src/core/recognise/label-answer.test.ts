import {describe, expect, it} from 'vitest';
import {spokenByName} from '../vocabulary/speaks-of.ts';
import {answersLabel} from './label-answer.ts';

const answers = (label: string, value: string): boolean => {
  const [said] = spokenByName(label);
  return said !== undefined && answersLabel(said.category, said.phrase, value, label);
};

describe('answersLabel', () => {
  it.each([
    ['groupe_sanguin', 'AB+'],
    ['Êtes-vous enceinte ?', 'Oui'],
    ['Êtes-vous enceinte ?', 'true'],
    ['diabete', 'oui'],
    ['pathologie', 'Diabète de type 2'],
    ['allergies', 'Pénicilline'],
    ['Sphère OD', '-2,25'],
    ['SPH_OD', '-2.25'],
    ['charge_virale', '1200'],
    ['vaccination', '12/10/2021'],
    ['carte vitale', 'vitale.jpg'],
    ['taille', '172'],
  ])('%s is answered by %s', (label, value) => {
    expect(answers(label, value)).toBe(true);
  });

  it.each([
    ['Diabète', 'diabete'],
    ['Diabète', '12'],
    ['Grossesse', '/themes/grossesse'],
    ['form.groupe_sanguin', 'Groupe sanguin'],
    ['form.diagnosis', 'Diagnostic'],
    ['allergies', 'Vos allergies'],
    ['allergies', 'Avez-vous des allergies ?'],
    ['tiers_payant', 'true'],
    ['mutuelle', 'true'],
    ['blood_type', 'A'],
    ['carte vitale', 'Nous acceptons la carte Vitale.'],
    ['groupe_sanguin', 'bleu'],
    ['Sphère OD', '512'],
  ])('%s is not by %s', (label, value) => {
    expect(answers(label, value)).toBe(false);
  });
});
