import {expect, it} from 'vitest';
import {isHealthFile} from './health-file.ts';

it.each([
  ['ordonnance'],
  ['Ordonnance_ophtalmo_2024'],
  ['ordonnance 12-05-2024'],
  ['IMG_2034_ordo'],
  ['carte-vitale'],
  ['cartevitale'],
  ['CarteVitale_recto'],
  ['attestation_droits'],
  ['attestationdroits'],
  ['Attestation de droits Assurance Maladie'],
  ['attestation-secu-2024'],
  ['carte_mutuelle'],
  ['mutuelle recto'],
  ['Resultats_analyses_labo'],
  ['resultats-prise-de-sang'],
  ['analyse_de_sang_martin'],
  ['compte-rendu-hospitalisation'],
  ['CR_operatoire'],
  ['Compte rendu IRM genou'],
  ['echographie_grossesse'],
  ['feuille_de_soins'],
  ['bilan sanguin mars'],
  ['certificat médical'],
  ['blood-test-results'],
])('hears %s', (stem) => {
  expect(isHealthFile(stem)).toBe(true);
});

it.each([
  ['CV'],
  ['facture_2024_03'],
  ['coordonnees'],
  ['IMG_2034'],
  ['photo'],
  ['contrat'],
  ['rapport-annuel'],
  ['ordonnance-2005-1516'],
  ['ordonnance_penale'],
  ['compte-rendu-reunion'],
  ['compte_rendu_conseil'],
  ['resultats-financiers'],
  ['resultats_sondage'],
  ['analyse_audience'],
  ['attestation_employeur'],
  ['attestation-assurance-habitation'],
  ['web-vitals'],
  ['rib'],
  ['carte_identite'],
  ['ordinateur'],
  ['mutuelle-des-motards-devis'],
  ['carte-vitale-tarifs-presse'],
  ['resultats-analyses-sol'],
  ['resultat-analyse-eau-potable'],
  ['carnet-vaccination-chien'],
  ['ordonnance-veterinaire'],
  ['ordonnance-de-refere'],
  ['guide-carte-vitale'],
  ['resultats-scolaires'],
  ['radiographie-soudure-beton'],
])('does not hear %s', (stem) => {
  expect(isHealthFile(stem)).toBe(false);
});

it.each([
  ['resultats', true],
  ['compte-rendu', true],
  ['CR_scanner', true],
  ['bilan', true],
  ['resultats_concours', false],
  ['attestation-employeur', false],
  ['CV', false],
])('hears %s where everything is about health: %s', (stem, yes) => {
  expect(isHealthFile(stem, true)).toBe(yes);
  expect(isHealthFile(stem)).toBe(false);
});
