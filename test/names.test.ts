/** No name of a hit holds a typed value, however a page writes it into its keys. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {inspect} from '../src/core/inspect.ts';
import type {Category, Watched} from '../src/core/model.ts';
import {canonical} from '../src/core/recognise/fold.ts';

const values: readonly (readonly [Category, string])[] = [
  ['nir', '2 85 05 78 006 084 41'],
  ['name', 'Sandrine Lecœur'],
  ['name', 'Élodie'],
  ['name', 'Иванова'],
  ['email', 'jeanne.martin@exemple.test'],
  ['phone', '06 12 34 56 78'],
  ['birth-date', '12/05/1985'],
  ['amc-member', '00482915'],
  ['pathology', 'Diabète insulinodépendant'],
];

/** Writings of a value as a key. */
const writings: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value.toUpperCase(),
  (value) => value.toLowerCase(),
  (value) => value.normalize('NFD').replace(/\p{M}/gu, ''),
  (value) => value.normalize('NFD'),
  (value) => value.replace(/[^\p{L}\p{N}]+/gu, '_'),
  (value) => value.replace(/[^\p{L}\p{N}]+/gu, ''),
  (value) => value.split('').join('-'),
  (value) => value.split('').join('_____'),
  (value) => value.split('').join('\u202e'),
  (value) => value.split('').join('\u0000'),
  (value) => value.replace(/\d/g, (figure) => String.fromCharCode(0x660 + Number(figure))),
  (value) => value.replace(/\d/g, (figure) => String.fromCharCode(0xff10 + Number(figure))),
  (value) => value.replace('@', '%40'),
  (value) => value.replace('@', '(at)'),
  (value) => value.replace(/œ/g, 'oe'),
  (value) => value.split(' ').reverse().join(' '),
  (value) => value.split(' ').reverse().join('x'),
];

const fits = (letters: string): string =>
  letters.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss');
const plain = (text: string): string => fits(canonical(text));

it('shows no typed value in the name of an entry', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...values),
      fc.constantFrom(...writings),
      fc.constantFrom('', 'patient_', 'k', 'u.', 'map['),
      fc.constantFrom('', '.nir', '_nir', ' nir', '].nir'),
      ([category, value], write, before, after) => {
        const key = before + write(value) + after;
        const watched: readonly Watched[] = [{category, value, certainty: 'certain'}];
        const pairs = [
          [key, '2 85 05 78 006 084 41'],
          [`${key}.groupe_sanguin`, 'O+'],
        ] as const;
        const {hits} = inspect(
          {method: 'POST', url: 'https://a.test/', body: {kind: 'form', pairs, cut: false}},
          {watched, health: true},
        );
        const words = category === 'name' ? value.split(' ') : [value];
        for (const {name} of hits)
          for (const word of words) expect(plain(name), JSON.stringify(key)).not.toContain(plain(word));
      },
    ),
    {numRuns: 2000, seed: 20_261_125},
  );
});

it.each([
  ['Durand Marie.groupe_sanguin', '….groupe_sanguin'],
  ['DURAND Marie.groupe_sanguin', '….groupe_sanguin'],
  ['k1x85x05x78x999x901x39.nir', '….nir'],
  ['patient.groupe_sanguin', 'patient.groupe_sanguin'],
])('shows %s, of nobody who typed, as %s', (key, shown) => {
  const pairs = [[key, 'O+']] as const;
  const {hits} = inspect(
    {method: 'POST', url: 'https://a.test/', body: {kind: 'form', pairs, cut: false}},
    {watched: [], health: true},
  );
  for (const {name} of hits) expect(name).toBe(shown);
});
