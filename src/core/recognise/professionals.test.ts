import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import type {Category} from '../model.ts';
import {listedIn, tellsOfPatient} from './professionals.ts';

const parentOf = (name: string): string => name.slice(0, Math.max(name.lastIndexOf('.'), 0));
const listed = (...names: readonly string[]) => {
  const {professionals, goods} = listedIn(new Set(names), parentOf);
  return [...professionals, ...goods];
};

describe('listedIn', () => {
  it.each<[string, readonly string[], string]>([
    ['a doctor with a town', ['d[].name', 'd[].specialty', 'd[].city'], 'd[]'],
    ['a doctor with a number', ['d[].name', 'd[].specialite', 'd[].rpps'], 'd[]'],
    ['an address of its own', ['p.nom', 'p.finess', 'p.adresse.ville'], 'p'],
    ['a product with its stock', ['product.name', 'product.stock'], 'product'],
    ['a shelf', ['products[].name', 'products[].cip'], 'products[]'],
  ])('knows %s', (_, names, place) => {
    expect(listed(...names)).toContain(place);
  });

  it.each<[string, readonly string[]]>([
    ['a doctor of one’s own', ['medecinTraitant.specialite', 'medecinTraitant.ville']],
    ['who prescribed', ['prescripteur.rpps', 'prescripteur.ville']],
    ['an appointment', ['rdv.praticien.specialite', 'rdv.praticien.ville']],
    ['what somebody buys', ['products[].name', 'products[].quantity']],
    ['a person with an address', ['patient.nom', 'patient.ville']],
  ])('leaves %s alone', (_, names) => {
    expect(listed(...names)).toEqual([]);
  });
});

describe('tallies', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['t[].pathologie', 't[].total'], ['t[]']],
    [['t[].pathologie', 't[].total', 't[].nom', 't[].date'], []],
    [['t[].pathologie', 't[].nom'], []],
  ])('of %j are %j', (names, expected) => {
    expect([...listedIn(new Set(names), parentOf).tallies]).toEqual(expected);
  });
});

describe('tellsOfPatient', () => {
  const found = (category: Category) =>
    ({category, certainty: 'likely', how: 'named', entry: entry('a', 'x'), value: 'x'}) as const;

  it('hears of somebody who is cared for', () => {
    expect(tellsOfPatient([found('name'), found('nir')])).toBe(true);
    expect(tellsOfPatient([found('name'), found('phone'), found('treating-doctor')])).toBe(false);
  });
});
