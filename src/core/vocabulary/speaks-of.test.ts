import {expect, it} from 'vitest';
import {loudestOf, speaksOf, speaksOfNir} from './speaks-of.ts';

it.each([
  ['nir'],
  ['patient.nir'],
  ['numInsee'],
  ['crit_numInsee'],
  ['infos_client[nir]'],
  ['assure.numero_secu'],
  ['nir+cle'],
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
  expect(loudestOf('patient.groupeSanguin')?.category).toBe('blood-group');
  expect(speaksOf('groupe.sanguin', 'blood-group')).toBe(true);
  expect(speaksOf('refraction.od.sphere', 'optical-rx')).toBe(true);
});
