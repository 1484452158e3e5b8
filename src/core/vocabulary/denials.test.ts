import {expect, it} from 'vitest';
import {control} from '../../../test/make/page.ts';
import type {Category} from '../model.ts';
import {aroundOf, companiesOf} from './company.ts';
import {isDenied} from './denials.ts';
import {ownWordsOf} from './own-words.ts';

/** Whether the first of some controls, by their labels under a heading, is denied a category. */
function denied(labels: readonly string[], category: Category, heading = ''): boolean {
  const fields = labels.map((label) => control(label, {heading}));
  const owns = fields.map((one) => ownWordsOf(one));
  const [field, own, company] = [fields[0], owns[0], companiesOf(fields, owns).get(0)];
  if (field === undefined || own === undefined || company === undefined) throw new Error('no control');
  return isDenied(category, {own, company, near: aroundOf(field)});
}

it.each([
  [['Vaccin du chien'], 'vaccination', ''],
  [['Vaccins', 'Nom', 'Âge'], 'vaccination', 'Pension pour chats'],
  [['Pathologie constatée', 'Date'], 'pathology', 'Expertise du bâtiment'],
  [['Pathologies (humidité)'], 'pathology', ''],
  [['Maladie', 'Plante'], 'pathology', ''],
  [['Diagnosis', 'Bug', 'Version'], 'pathology', ''],
  [['Treatment', 'Experiment'], 'drug', ''],
  [['Sphere', 'Camera'], 'optical-rx', ''],
  [['Blood type', 'Character'], 'blood-group', ''],
  [['Taille du kimono', 'Certificat médical'], 'biometric-measure', ''],
  [['Taille', 'Couleur des cheveux'], 'biometric-measure', 'Casting'],
  [['Taille (cm)', 'Numéro de passeport'], 'biometric-measure', ''],
  [['Diabète', 'Cancer'], 'pathology', 'Newsletter'],
  [['Lutte contre le sida'], 'infectious', 'Je fais un don'],
  [['Numéro d’adhérent', 'Grade'], 'amc-member', 'Club de judo'],
  [['Symptômes', 'Version'], 'health-note', 'Ticket support'],
  [['Traitement', 'Coloris'], 'drug', 'Boutique'],
] as const)('%j denies %s under « %s »', (labels, category, heading) => {
  expect(denied(labels, category, heading)).toBe(true);
});

it.each([
  [['Allergie aux poils de chien'], 'allergy', ''],
  [['Maladie', 'Numéro de sécurité sociale', 'Avez-vous un animal ?'], 'pathology', ''],
  [['Maladie', 'Traitement', 'Prenez-vous des plantes ?', 'Allergies', 'Nom'], 'pathology', ''],
  [['Diagnostic', 'Médecin traitant', 'Logiciel utilisé'], 'pathology', ''],
  [['Sphère', 'Œil'], 'optical-rx', ''],
  [['Pathologie'], 'pathology', 'Questionnaire de santé'],
  [['Poids', 'Perte de cheveux', 'Traitement en cours'], 'biometric-measure', ''],
  [['Diabète', 'Newsletter', 'Je m’abonne à la newsletter'], 'pathology', ''],
  [['Hépatite'], 'infectious', 'Don du sang'],
  [['Traitement'], 'drug', 'Ticket modérateur'],
] as const)('%j does not deny %s under « %s »', (labels, category, heading) => {
  expect(denied(labels, category, heading)).toBe(false);
});
