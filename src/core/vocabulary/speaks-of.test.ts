import {expect, it} from 'vitest';
import {speaksOf, speaksOfNir, spokenByName} from './speaks-of.ts';

it.each([
  ['nir'],
  ['patient.nir'],
  ['numInsee'],
  ['crit_numInsee'],
  ['infos_client[nir]'],
  ['assure.numero_secu'],
  ['nir+cle'],
  ['Numéro de sécurité sociale'],
])('hears a NIR in the name %s', (name) => {
  expect(speaksOfNir(name)).toBe(true);
});

it.each([['codeInsee'], ['souvenir'], ['matricule'], ['timestamp'], [''], ['_rejnir'], ['finir.le']])(
  'hears no NIR in the name %s',
  (name) => {
    expect(speaksOfNir(name)).toBe(false);
  },
);

it('hears the last part of a path first, and two parts together', () => {
  expect(spokenByName('patient.groupeSanguin')[0]?.category).toBe('blood-group');
  expect(speaksOf('groupe.sanguin', 'blood-group')).toBe(true);
  expect(speaksOf('refraction.od.sphere', 'optical-rx')).toBe(true);
});

it.each([
  ['refraction.oeilDroit.axe', 'optical-rx'],
  ['acuiteVisuelle.oeilGauche.pres.avecCorrection', 'optical-rx'],
  ['lensSpecification[0].sphere', 'optical-rx'],
  ['name[0].family', 'name'],
  ['Patient.birthDate', 'birth-date'],
  ['assure/immatriculation', 'nir'],
  ['infos_client[date_naissance]', 'birth-date'],
  ['PID.5.1 nom patient', 'name'],
  ['nomclient', 'name'],
  ['numSecu', 'nir'],
  ['grosssesseDet', 'pregnancy'],
  ['IdPatient2', 'patient-id'],
  ['patients[12].datenaissance', 'birth-date'],
  ['laboratoire.resultats.glycemie', 'lab-result'],
  ['clinique.patient.prenom', 'name'],
  ['sphere_od', 'optical-rx'],
  ['sph_d_axe_d', 'optical-rx'],
  ['ODsphere', 'optical-rx'],
])('hears in the name %s first %s', (name, category) => {
  expect(spokenByName(name)[0]?.category).toBe(category);
});

it.each([
  ['createdAt'],
  ['items[3].productId'],
  ['bands.nir'],
  ['xAxis.axis'],
  ['params.diagnostics[0].code'],
  ['[0]'],
  ['laboratoires[].nom'],
  ['laboratoires[].horaires'],
  ['lentilles[].prix'],
  ['store.zip'],
  ['pharmacie.telephone'],
  ['filter.gender'],
])('hears nothing in the name %s', (name) => {
  expect(spokenByName(name)[0]).toBeUndefined();
});
