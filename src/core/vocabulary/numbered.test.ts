import {expect, it} from 'vitest';
import {unnumbered} from './numbered.ts';

it.each([
  ['nom123', 'nom'],
  ['a.traitement_0042', 'a.traitement_'],
  ['cim10', 'cim10'],
  ['b12', 'b12'],
  ['185057899990139', '185057899990139'],
  ['nom', 'nom'],
  ['', ''],
])('reads %s as %s', (name, base) => {
  expect(unnumbered(name)).toBe(base);
});
