import {expect, it} from 'vitest';
import {control} from '../../../test/make/page.ts';
import {measured} from './measured.ts';
import type {Spoken} from './speak.ts';

const said = (category: Spoken['category']): Spoken => ({category, level: 'medium', length: 1, phrase: 'x'});

it.each([
  ['Calcium (mmol/L)', 'lab-result', 'strong'],
  ['Tension (mmHg)', 'biometric-measure', 'strong'],
  ['Pouls (bpm)', 'biometric-measure', 'strong'],
  ['Calcium', 'lab-result', 'medium'],
  ['Poids (kg)', 'biometric-measure', 'medium'],
  ['Traitement (mg/l)', 'drug', 'medium'],
] as const)('hears %s of %s as %s', (label, category, level) => {
  expect(measured(control(label))(said(category)).level).toBe(level);
});
