import {expect, it} from 'vitest';
import {namesCategory} from './named.ts';

it.each([
  ['sph_od', 'optical-rx', true],
  ['patient.groupe_sanguin', 'blood-group', true],
  ['axe', 'optical-rx', true],
  ['', 'optical-rx', false],
  ['page', 'optical-rx', false],
] as const)('%s speaks of %s: %s', (name, category, speaks) => {
  expect(namesCategory(name, category)).toBe(speaks);
});
