import {expect, it} from 'vitest';
import {control} from '../../../test/make/page.ts';
import {aroundOf, companiesOf} from './company.ts';
import {isAboutCare, isGeneric} from './generic.ts';
import {ownWordsOf} from './own-words.ts';

function aboutCare(labels: readonly string[], heading = ''): boolean {
  const fields = labels.map((label) => control(label, {heading}));
  const owns = fields.map((one) => ownWordsOf(one));
  const [field, own, company] = [fields[0], owns[0], companiesOf(fields, owns).get(0)];
  if (field === undefined || own === undefined || company === undefined) throw new Error('no control');
  return isAboutCare({own, company, near: aroundOf(field), page: {health: false, booking: false}});
}

it.each([
  [['Remarques', 'Allergies', 'Groupe sanguin'], ''],
  [['Remarques', 'Numéro de sécurité sociale'], ''],
  [['Remarques', 'Nom du patient'], ''],
  [['Remarques'], 'Questionnaire médical'],
])('%j under « %s » is about care', (labels, heading) => {
  expect(aboutCare(labels, heading)).toBe(true);
});

it.each([
  [['Numéro de client', 'Allergies'], ''],
  [['Observations', 'Allergies', 'Taille'], 'Club de judo'],
  [['Remarques', 'Nom', 'E-mail'], ''],
])('%j under « %s » is not', (labels, heading) => {
  expect(aboutCare(labels, heading)).toBe(false);
});

it('knows the words of any form', () => {
  expect(isGeneric('patient-id', 'numero dossier')).toBe(true);
  expect(isGeneric('patient-id', 'ipp')).toBe(false);
});
