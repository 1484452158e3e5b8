import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import type {Category} from '../model.ts';
import {withoutDirectories} from './directory.ts';
import type {Found} from './found.ts';

const left = (names: readonly string[], ...found: readonly [Category, string, Found['how']?][]) =>
  withoutDirectories(
    found.map(([category, name, how = 'named']) => ({
      category,
      certainty: 'likely',
      how,
      entry: entry(name, 'x'),
      value: 'x',
    })),
    [],
    new Set(names),
  ).map(({entry: {name}}) => name);

describe('withoutDirectories', () => {
  it('leaves out the particulars of places', () => {
    expect(left(['o[].nom', 'o[].horaires'], ['name', 'o[].nom'], ['phone', 'o[].contact.tel'])).toEqual([]);
    expect(left(['s[nom]', 's[openingHours]'], ['address', 's[adresse]'])).toEqual([]);
  });

  it('leaves out the names of goods, and keeps who buys them', () => {
    expect(left(['i[].nom', 'i[].prix'], ['name', 'i[].nom'], ['address', 'i[].adresse'])).toEqual([
      'i[].adresse',
    ]);
  });

  it('keeps what is of health, what was typed, and what stands elsewhere', () => {
    const names = ['o[].nom', 'o[].horaires'];
    expect(
      left(names, ['pathology', 'o[].maladie'], ['name', 'o[].nom', 'typed'], ['name', 'patient.nom']),
    ).toEqual(['o[].maladie', 'o[].nom', 'patient.nom']);
  });

  it('leaves out what is counted, the goods of a shelf and public professionals', () => {
    expect(left(['t[].pathologie', 't[].total'], ['pathology', 't[].pathologie'])).toEqual([]);
    expect(left(['products[].name', 'products[].cip'], ['drug', 'products[].cip'])).toEqual([]);
    expect(left(['d[].rpps', 'd[].ville'], ['prescriber-id', 'd[].rpps'], ['address', 'd[].ville'])).toEqual(
      [],
    );
    expect(left(['m.rpps', 'm.ville', 'nir'], ['prescriber-id', 'm.rpps'], ['nir', 'nir'])).toEqual([
      'm.rpps',
      'nir',
    ]);
  });

  it('says nothing of what stands at the top', () => {
    expect(left(['nom', 'prix'], ['name', 'nom'])).toEqual(['nom']);
  });
});

describe('a choice', () => {
  it('of powers is that of a shop, of two eyes somebody’s', () => {
    const kept = (name: string, values: readonly string[]) => {
      const entries = values.map((value) => entry(name, value));
      const [first = entry('', '')] = entries;
      const one: Found = {category: 'optical-rx', certainty: 'likely', how: 'named', entry: first, value: ''};
      return withoutDirectories([one], entries, new Set()).length;
    };
    const many = ['-0.50', '-0.75', '-1.00', '-1.25', '-1.50'];
    expect(kept('spheres[]', many)).toBe(0);
    expect(kept('spheres[]', many.slice(0, 2))).toBe(1);
    expect(kept('rows[][]', many)).toBe(1);
  });

  it('of several insurers is nobody’s', () => {
    const entries = [entry('m[].nom', 'Une mutuelle'), entry('m[].nom', 'Une autre')];
    const [first = entry('', '')] = entries;
    const found: readonly Found[] = [
      {category: 'amc-org', certainty: 'certain', how: 'named', entry: first, value: first.value},
    ];
    expect(withoutDirectories(found, entries, new Set())).toEqual([]);
    expect(withoutDirectories(found, [first], new Set())).toEqual(found);
  });
});
