import {expect, it} from 'vitest';
import {isBare, memberOf} from './lens-words.ts';
import {meaningful, tokensOf} from './tokens.ts';

it.each([
  ['axe', 'axis'],
  ['cylindre', 'cylinder'],
  ['axe d', 'axis'],
  ['base', 'base'],
  ['constructor', undefined],
  ['taxe', undefined],
])('takes %s for the member %s', (word, member) => {
  expect(memberOf(word)).toBe(member);
});

it.each(['Sphère', 'Cylindre (CYL)', 'Axe (degrés)', 'Addition VP', 'Base du prisme', 'Sphère œil droit'])(
  'hears nothing but lenses in %s',
  (label) => {
    expect(isBare(meaningful(tokensOf(label)))).toBe(true);
  },
);

it.each([
  'Sphère d’activité',
  "Axe d'amélioration",
  'Axe principal',
  "Cylindre d'embrayage",
  "Addition d'articles",
  "Sphère L'Oréal",
])('hears more than lenses in %s', (label) => {
  expect(isBare(meaningful(tokensOf(label)))).toBe(false);
});
