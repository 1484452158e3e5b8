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
    ['fr.mutuelle', 'Mutuelle'],
    ['sphere.min', '-20'],
  ])('leaves %s: %s alone', (name, value) => {
    expect(named(name, value)).toEqual([]);
  });

  it('is not sure of a yes, which may be a switch', () => {
    expect(named('diabetique', 'true')).toEqual(['pathology likely']);
    expect(named('features.diabete', 'true')).toEqual([]);
  });

  it('leaves alone what a word would be in base64', () => {
    const garbage = {...entry('mutuelle', '2ënzY^'), encoding: ['json', 'base64']};
    expect(byName([garbage], speakingIn([garbage], true), true)).toEqual([]);
  });

  it('hears axes and additions beside a power only', () => {
    const found = (health: boolean, ...names: string[]) => {
      const entries = names.map((name) => entry(name, name === 'sph' ? '-1' : '1'));
      return byName(entries, speakingIn(entries, health), health).length;
    };
    expect(found(false, 'axe', 'add')).toBe(0);
    expect(found(false, 'sph', 'axe', 'add')).toBe(3);
    expect(found(true, 'axe', 'add')).toBe(0);
  });

  it('is less sure, and hears strong words only, outside health context', () => {
    expect(named('groupe_sanguin', 'AB-', false)).toEqual(['blood-group likely']);
    expect(named('mutuelle', 'Exemple Santé', false)).toEqual([]);
  });
});
