import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {byWords} from './by-words.ts';
import {namesIn} from './names.ts';
import {speakingIn} from './speaking.ts';

function found(name: string, value: string, health = false) {
  const entries = [entry(name, value)];
  return byWords(entries, namesIn(entries), speakingIn(entries, false), health).map(
    ({category, certainty}) => `${category} ${certainty}`,
  );
}

describe('byWords', () => {
  it.each([
    ['motif', 'Suivi de grossesse', 'appointment-reason likely'],
    ['message', 'Bonjour, je suis diabétique et je prends un anticoagulant.', 'health-note likely'],
    ['commentaire', 'Résultat de la sérologie VIH', 'health-note likely'],
  ])('hears %s: %s', (name, value, expected) => {
    expect(found(name, value)).toEqual([expected]);
  });

  it.each([
    ['motif', 'Demande de passeport'],
    ['message', 'Bonjour, où en est ma commande ?'],
    ['commentaire', 'Livraison avant midi, traitement en cours'],
    ['commentaire', 'Une maladie de mes rosiers'],
    ['title', 'Suivi de grossesse'],
    ['message', ''],
  ])('leaves %s: %s alone', (name, value) => {
    expect(found(name, value)).toEqual([]);
  });

  it('needs one word only in health context', () => {
    expect(found('message', 'Une maladie de famille')).toEqual([]);
    expect(found('message', 'Une maladie de famille', true)).toEqual(['health-note likely']);
  });
});
