import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {labelled} from './labelled.ts';

describe('labelled', () => {
  it('puts a value under its label, and keeps where it stands', () => {
    const value = entry('answers[].value', 'AB+');
    expect(labelled('groupe_sanguin', value)).toEqual({entry: value, told: entry('groupe_sanguin', 'AB+')});
  });

  it.each([
    ['patient.groupe_sanguin', 'patient.groupe_sanguin'],
    ['N° Séc. Soc. / clé', 'N° Séc  Soc    clé'],
  ])('reads %s as the name %s', (label, name) => {
    expect(labelled(label, entry('v', 'x')).told.name).toBe(name);
  });
});
