import {describe, expect, it} from 'vitest';
import {isProperName} from './proper-name.ts';

describe('isProperName', () => {
  it.each([['Durand Marie'], ['DURAND Marie'], ['Le Goff, Anne'], ['De La Tour Anne'], ['Nguyễn Thị']])(
    'takes %s for a name',
    (part) => {
      expect(isProperName(part)).toBe(true);
    },
  );

  it.each([
    ['Groupe Sanguin'],
    ['Date De Naissance'],
    ['Autres Informations'],
    ['nom patient'],
    ['FORM_DATA'],
    ['patientName'],
    ['Durand'],
  ])('does not take %s for one', (part) => {
    expect(isProperName(part)).toBe(false);
  });
});
