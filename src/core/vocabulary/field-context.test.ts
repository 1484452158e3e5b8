import {expect, it} from 'vitest';
import {control} from '../../../test/make/page.ts';
import type {Category} from '../model.ts';
import {aroundOf, companiesOf} from './company.ts';
import {contextOf} from './field-context.ts';
import {ownWordsOf} from './own-words.ts';

/** The context of the first of some controls, by their labels. */
function context(labels: readonly string[], page = false, heading = '') {
  const fields = labels.map((label) => ({...control(label), heading}));
  const owns = fields.map((one) => ownWordsOf(one));
  const [field, own, company] = [fields[0], owns[0], companiesOf(fields, owns).get(0)];
  if (field === undefined || own === undefined || company === undefined) throw new Error('no control');
  return contextOf(own, company, aroundOf(field), {health: page, booking: false});
}

it.each([
  [['Mutuelle', 'Groupe sanguin'], 'amc-org'],
  [['Mutuelle', 'Nom du patient'], 'amc-org'],
  [['Médecin', 'Consultation'], 'treating-doctor'],
  [['Nom', 'Prénom', 'E-mail'], 'name'],
  [['Poids', 'Taille', 'Date de naissance'], 'biometric-measure'],
  [['Ville', 'Code postal'], 'address'],
] as const)('of %j lets medium words of %s count', (labels, category: Category) => {
  expect(context(labels).lets(category)).toBe(true);
});

it.each([
  [['Mutuelle'], 'amc-org'],
  [['Mutuelle', 'Numéro de contrat'], 'amc-org'],
  [['Immatriculation', 'Assureur', 'Numéro de contrat'], 'nir'],
  [['Nom', 'Nom'], 'name'],
  [['Poids', 'Taille', 'Adresse'], 'biometric-measure'],
  [['Traitement'], 'drug'],
] as const)('of %j lets no medium word of %s count', (labels, category: Category) => {
  expect(context(labels).lets(category)).toBe(false);
});

it.each([
  [['Sexe', 'Race du chien']],
  [['Code médicament', 'Date de péremption']],
  [['Motif du rendez-vous', 'Numéro de passeport']],
  [['Numéro de prise en charge', 'Financeur']],
  [['Symptômes', 'Kilométrage']],
  [['Poids (kg)', 'Longueur']],
  [['Date de prélèvement', 'Mandat SEPA']],
])('of %j denies what the first control says', (labels) => {
  expect(context(labels).heard.filter(({level}) => level !== 'weak')).toEqual([]);
});

it.each([
  ['Identifiant du patient', '', 'identifiant patient', 'patient-id', true],
  ['Numéro de dossier', '', 'numero dossier', 'patient-id', false],
  ['Médecin', 'Demander un rendez-vous', 'medecin', 'treating-doctor', true],
  ['Médecin', 'Annuaire', 'medecin', 'treating-doctor', false],
  ['Laboratoire', 'Analyses médicales', 'laboratoire', 'lab-result', false],
] as const)('« %s » under « %s » lets %s count: %s %s', (label, heading, phrase, category, counts) => {
  expect(context([label], false, heading).lets(category, phrase)).toBe(counts);
});

it('is of health when the page is', () => {
  expect(context(['Mutuelle'], true).health).toBe(true);
  expect(context(['Mutuelle']).health).toBe(false);
});
