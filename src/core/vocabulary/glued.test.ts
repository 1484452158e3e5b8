import {describe, expect, it} from 'vitest';
import {sensesOfGlued} from './glued.ts';

const said = (token: string) => sensesOfGlued(token).map(({category}) => category);

describe('sensesOfGlued', () => {
  it.each([
    ['datenaissance', 'birth-date'],
    ['datedenaissance', 'birth-date'],
    ['numsecu', 'nir'],
    ['numerosecuritesociale', 'nir'],
    ['groupesanguin', 'blood-group'],
    ['nomclient', 'name'],
    ['idpatient', 'patient-id'],
    ['medecintraitant', 'treating-doctor'],
    ['grosssesse', 'pregnancy'],
  ])('hears in %s the category %s', (token, category) => {
    expect(said(token)).toContain(category);
  });

  it.each([
    ['souvenir'],
    ['connaissance'],
    ['coordonnees'],
    ['nomenclature'],
    ['taxe'],
    ['archives'],
    ['axed'],
    ['adressee'],
    ['a'.repeat(100)],
  ])('hears nothing in %s', (token) => {
    expect(said(token)).toEqual([]);
  });
});
