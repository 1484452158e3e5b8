import {expect, it} from 'vitest';
import {contextOf} from './page.ts';

const reasons = (title: string, path: string) => contextOf({hostname: 'x.test', path, title});

it.each([
  ['Service d’oncologie – CHU de Valombre', '/'],
  ['Psychiatrie adulte', '/'],
  ['Rendez-vous en gynécologie', '/'],
  ['Cardiologie', '/'],
  ['Dermatologue à Lyon', '/'],
  ['Dépistage du cancer du sein', '/'],
  ['Renouvellement de vos lentilles', '/'],
  ['Mon espace patient', '/'],
  ['PMA et fertilité', '/'],
  ['', '/services/oncologie'],
  ['', '/depistage-vih'],
  ['', '/renouvellement-lentilles'],
  ['', '/specialites/psychiatrie'],
  ['Oncology department', '/'],
  ['Book an appointment in cardiology', '/'],
  ['Offre de soins : oncologie', '/'],
  ['Chat en ligne avec un médecin : grossesse', '/'],
  ['Dermatologue à Fontenay-sous-Bois', '/'],
])('« %s » at %s is about care', (title, path) => {
  expect(reasons(title, path)).not.toEqual([]);
});

it.each([
  ['Vaccination des chiens', '/veto'],
  ['Grossesse de la chatte : durée', '/conseils/grossesse-chatte'],
  ['Vaccins et rappels pour votre chat', '/chat/vaccins'],
  ['Dermatologie vétérinaire', '/dermatologie-veterinaire'],
  ['Ophtalmologie du chien', '/chien/ophtalmologie'],
  ['Pathologie du bâtiment', '/expertise/pathologie-batiment'],
  ['Maladies de la vigne', '/vigne/maladies'],
  ['Dépistage du radon', '/depistage-radon'],
  ['Diagnostic de grossesse bovine', '/elevage'],
  ['Analyse du sol et glycémie', '/sol'],
  ['Sphère d’activité', '/sphere-d-activite'],
  ['Charge virale : ce réseau social explose', '/'],
  ['Ophtalmologie du chien', '/ophtalmologie'],
  ['IVG : le débat au Sénat', '/politique/ivg'],
  ['Psychiatrie : le roman', '/livres/psychiatrie'],
  ['Offre d’emploi : cardiologue', '/emploi/cardiologue'],
  ['Attestation de droits d’auteur', '/attestation-droits-auteur'],
])('« %s » at %s is not', (title, path) => {
  expect(reasons(title, path)).toEqual([]);
});
