import {expect, it} from 'vitest';
import {analytePattern, answerPattern, sharedPattern} from './analytes.ts';

const hears = (pattern: string, text: string) => new RegExp(pattern, 'iu').test(text);

it.each([
  ['Glycémie à jeun', true],
  ['CHOLESTEROL LDL', true],
  ['créatinine', true],
  ['HbA1c', true],
  ['TSH', true],
  ['agile', false],
  ['cholestérolémies', false],
  ['stp', false],
])('hears an analyte in %s: %s', (text, yes) => {
  expect(hears(analytePattern, text)).toBe(yes);
});

it.each([
  ['Sodium', true],
  ['offert', false],
])('hears what water tells too in %s: %s', (text, yes) => {
  expect(hears(sharedPattern, text)).toBe(yes);
});

it.each([
  ['Sérologie VIH : négatif', true],
  ['sérologie VIH 1/2 = non réactif', true],
  ['PCR Covid-19 positive', true],
  ['Ag HBs négatif', true],
  ['HIV: positive', true],
  ['Test de grossesse : positif', true],
  ['beta-HCG positif', true],
  ['ECBU stérile', true],
  ['Covid : un bilan positif pour l’emploi', false],
  ['impact positif', false],
  ['archive: positive', false],
])('hears an answer in %s: %s', (text, yes) => {
  expect(hears(answerPattern, text)).toBe(yes);
});
