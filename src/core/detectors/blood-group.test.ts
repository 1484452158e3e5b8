import {describe, expect, it} from 'vitest';
import {bloodGroup} from './blood-group.ts';

const found = (value: string, name = '') => bloodGroup.detect(value, {name, health: false});

describe('blood-group', () => {
  it.each([
    ['Groupe sanguin : O+', 'O+'],
    ['GROUPE SANGUIN O\u2212, allergie à la pénicilline', 'O\u2212'],
    ['groupe sanguin et rhésus: AB positif', 'AB positif'],
    ['Blood type: A-', 'A-'],
    ['blood group is B+', 'B+'],
    ['(groupe sanguin A Rh+)', 'A Rh+'],
    ['Groupe sanguin: A', 'A'],
    ['Gpe sanguin O +', 'O +'],
    ['Rhésus positif', 'positif'],
    ['je suis du groupe O négatif', 'O négatif'],
  ])('finds the group in %s', (text, value) => {
    expect(found(text)?.value).toBe(value);
  });

  it.each([
    ['A+', 'grade'],
    ['O+', ''],
    ['B', 'groupe'],
    ['Quel est votre groupe sanguin ?', ''],
    ['groupe sanguin à indiquer', ''],
    ['Groupe A - 2', ''],
    ['le groupe A positive son offre', ''],
    ['Groupe sanguin : ABonnez-vous', ''],
    ['blood type a-team', ''],
    ['O+', 'groupe_sanguin'],
  ])('leaves %s under %s alone', (value, name) => {
    expect(found(value, name)).toBeUndefined();
  });
});
