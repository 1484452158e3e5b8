import {expect, it} from 'vitest';
import {control} from '../../../test/make/page.ts';
import type {Category} from '../model.ts';
import {aroundOf, companiesOf} from './company.ts';
import {contextOf} from './field-context.ts';
import {ownWordsOf} from './own-words.ts';

/** The context of the first of some controls, by their labels. */
function context(labels: readonly string[], page = false) {
  const fields = labels.map((label) => control(label));
  const owns = fields.map(ownWordsOf);
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

it('is of health when the page is', () => {
  expect(context(['Mutuelle'], true).health).toBe(true);
  expect(context(['Mutuelle']).health).toBe(false);
});
