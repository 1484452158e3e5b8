import {describe, expect, it} from 'vitest';
import type {Category} from '../model.ts';
import {isElsewhere} from './elsewhere.ts';

describe('isElsewhere', () => {
  it.each<[Category, string, string]>([
    ['pathology', 'vehicule.diagnostic', 'plaquettes usées'],
    ['allergy', 'characters[].allergies', 'silver'],
    ['lab-result', 'nutrition.calcium', '120 mg'],
    ['lab-result', 'produit.nutriments[].fer', '2 mg'],
    ['amc-member', 'club.adherent', '12345'],
    ['drug', 'ticket.treatment', 'css fix'],
    ['drug', 'consent.traitement', 'mesure_audience'],
    ['health-note', 'avis.commentaire', 'Très bon accueil'],
    ['biometric-measure', 'data.height', '1080'],
    ['biometric-measure', 'screen.weight', '72'],
    ['biometric-measure', 'colis.poids', '2.4'],
  ])('%s in %s is nobody’s', (category, name, value) => {
    expect(isElsewhere(category, name, value)).toBe(true);
  });

  it.each<[Category, string, string]>([
    ['pathology', 'patient.diagnostic', 'plaquettes basses'],
    ['pathology', 'ticket.diagnostic', 'diabète'],
    ['drug', 'ticket.traitement', 'Levothyrox 75'],
    ['lab-result', 'bilan.calcium', '2,4 mmol/L'],
    ['amc-member', 'mutuelle.adherent', '12345'],
    ['name', 'club.nom', 'Roy'],
    ['biometric-measure', 'patient.taille', '172'],
    ['biometric-measure', 'patient.taille', '1,72'],
    ['biometric-measure', 'poids', '68 kg'],
    ['biometric-measure', 'patient.tension', '140'],
  ])('%s in %s may be somebody’s', (category, name, value) => {
    expect(isElsewhere(category, name, value)).toBe(false);
  });
});
