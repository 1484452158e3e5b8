import {expect, it} from 'vitest';
import type {Category} from '../model.ts';
import {isHeard} from './quiet-words.ts';

const heard = (category: Category, phrase: string, around: readonly Category[], health: boolean) =>
  isHeard(category, phrase, new Set(around), health);

it.each([
  ['nir', 'cle', ['nir'], true],
  ['patient-id', 'ipp', [], true],
  ['lab-result', 'resultat', [], true],
  ['amo-org', 'caisse', ['nir'], true],
  ['appointment-reason', 'motif', ['pathology'], true],
  ['name', 'name', ['email'], false],
  ['nir', 'matricule', ['amo-org'], true],
  ['appointment-reason', 'motif', ['treating-doctor'], false],
] as const)('hears %s in %s beside %j', (category, phrase, around, health) => {
  expect(heard(category, phrase, around, health)).toBe(true);
});

it.each([
  ['nir', 'cle', [], true],
  ['patient-id', 'ipp', [], false],
  ['lab-result', 'labo', ['lab-result'], true],
  ['appointment-reason', 'motif', ['biometric-measure'], false],
  ['appointment-reason', 'motif', ['nir'], true],
  ['disability', 'disabled', ['disability'], true],
  ['health-note', 'message', [], true],
  ['name', 'name', [], false],
  ['nir', 'matricule', ['nir', 'amo-org'], true],
] as const)('does not hear %s in %s beside %j', (category, phrase, around, health) => {
  expect(heard(category, phrase, around, health)).toBe(false);
});
