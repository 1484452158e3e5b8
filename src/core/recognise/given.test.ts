import {describe, expect, it} from 'vitest';
import {isGiven, isHeadOver, isNothing, isSameKind} from './given.ts';

describe('isGiven', () => {
  it.each(['O-', 'A-', 'Pénicilline, arachide', 'Levothyrox 50 µg', 'Dr Anne Colas', '12/05/1985'])(
    'takes « %s »',
    (value) => {
      expect(isGiven(value)).toBe(true);
    },
  );

  it.each([
    'Rendez-vous',
    'Mes documents',
    'Le traitement repose sur la metformine',
    'Un examen suffit.',
    'Votre médecin',
    'Modifier',
    'Comparer',
    'amélioré',
    'En savoir plus',
    'x'.repeat(81),
  ])('leaves « %s » alone', (value) => {
    expect(isGiven(value)).toBe(false);
  });
});

describe('isNothing', () => {
  it.each(['Aucune', 'aucun traitement', 'Non renseigné', 'Néant', 'none'])('hears « %s »', (value) => {
    expect(isNothing(value)).toBe(true);
  });

  it.each(['Non', 'Aucuba', 'Rienzi', 'Asthme'])('leaves « %s » alone', (value) => {
    expect(isNothing(value)).toBe(false);
  });
});

describe('isSameKind', () => {
  it('knows entries of one list', () => {
    expect(isSameKind('Diabète', 'Asthme')).toBe(true);
  });

  it.each([
    ['Diabète', 'Levothyrox'],
    ['Paris', 'Lyon'],
  ])('knows no kind in %s and %s', (one, other) => {
    expect(isSameKind(one, other)).toBe(false);
  });
});

describe('isHeadOver', () => {
  it('knows the head of a column by what stands under it', () => {
    expect(isHeadOver('Maladie', 'Prévalence', 'Diabète')).toBe(true);
  });

  it.each([
    ['Pathologie', 'Asthme', 'Diabète'],
    ['Traitement', 'Eau', 'Médicament'],
    ['Nom', 'Roy', 'Ville'],
  ])('knows none in %s, %s, %s', (...texts) => {
    expect(isHeadOver(...texts)).toBe(false);
  });
});
