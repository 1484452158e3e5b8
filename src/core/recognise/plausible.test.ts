import {describe, expect, it} from 'vitest';
import {isPlausible} from './plausible.ts';

describe('isPlausible', () => {
  it.each([
    ['blood-group', 'A Rh+'],
    ['optical-rx', '+1,25'],
    ['pupillary-distance', '31.5 mm'],
    ['biometric-measure', '72 kg'],
    ['phone', '06 12 34 56 78'],
    ['address', '59000'],
    ['name', "D'Artagnan-Lévy"],
    ['sex', 'F'],
    ['iban', 'FR76 3000 6000 0112 3456 7890 189'],
    ['drug', 'un comprimé le soir'],
  ] as const)('takes %s: %s', (category, value) => {
    expect(isPlausible(category, value)).toBe(true);
  });

  it.each([
    ['blood-group', 'groupe'],
    ['name', 'page_view'],
    ['name', 'utm42'],
    ['address', 'https://x.test/'],
    ['phone', '12'],
    ['sex', 'gender_filter'],
    ['iban', 'non'],
    ['drug', '  '],
    ['claim', '[object Object]'],
    ['amc-member', 'N/A'],
  ] as const)('does not take %s: %s', (category, value) => {
    expect(isPlausible(category, value)).toBe(false);
  });
});
