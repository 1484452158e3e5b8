import {expect, it} from 'vitest';
import type {Category} from '../model.ts';
import {patternsOf} from './patterns.ts';
import {secretsOf} from './secrets.ts';

it.each<[Category, string, string[]]>([
  ['name', 'Sandrine Morel', ['sandrinemorel', 'morelsandrine', 'sandrine', 'morel']],
  ['email', 'jeanne.martin@exemple.test', ['jeannemartin', 'jeannemartinatexempletest']],
  ['nir', '185057899990139', ['185057899990139', '1850578999901']],
  ['health-note', 'Je prends du Levothyrox', ['levothyrox']],
  ['name', 'Léa', ['lea']],
])('hides of %s %s: %j', (category, value, expected) => {
  const one = {category, certainty: 'certain', value} as const;
  expect(secretsOf(one, patternsOf(one))).toEqual(expect.arrayContaining(expected));
});

it('hides no word that anybody uses', () => {
  const one = {
    category: 'health-note',
    certainty: 'certain',
    value: 'Je prends du Levothyrox depuis hier',
  } as const;
  expect(secretsOf(one, patternsOf(one))).not.toContain('depuis');
});
