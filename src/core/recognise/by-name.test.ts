import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {byName} from './by-name.ts';
import {speakingIn} from './speaking.ts';

const named = (name: string, value: string, health = true) =>
  byName([entry(name, value)], speakingIn([entry(name, value)], health), health).map(
    ({category, certainty}) => `${category} ${certainty}`,
  );

describe('byName', () => {
  it.each([
    ['groupe_sanguin', 'AB-', 'blood-group certain'],
    ['od_sphere', '-2.25', 'optical-rx certain'],
    ['ecartPupillaire', '63', 'pupillary-distance certain'],
    ['motifConsultation', 'contrôle', 'appointment-reason certain'],
    ['mutuelle', 'Exemple Santé', 'amc-org likely'],
    ['prenom', 'Jeanne', 'name certain'],
    ['email', 'j@x.test', 'email certain'],
    ['dateNaissance', '1985-05-12', 'birth-date certain'],
    ['mot_de_passe', 'secret', 'password certain'],
  ])('hears %s: %s as %s', (name, value, expected) => {
    expect(named(name, value)).toEqual([expected]);
  });

  it.each([
    ['groupe_sanguin', ''],
    ['groupe_sanguin', 'menu'],
    ['od_sphere', 'null'],
    ['nir', 'oui'],
    ['email', 'oui'],
    ['mutuelle', 'false'],
    ['', 'texte'],
    ['souvenir', 'oui'],
  ])('leaves %s: %s alone', (name, value) => {
    expect(named(name, value)).toEqual([]);
  });

  it('is less sure, and hears strong words only, outside health context', () => {
    expect(named('groupe_sanguin', 'AB-', false)).toEqual(['blood-group likely']);
    expect(named('mutuelle', 'Exemple Santé', false)).toEqual([]);
  });
});
