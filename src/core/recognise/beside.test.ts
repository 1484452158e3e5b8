import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {answersIn, beside} from './beside.ts';
import {namesIn} from './names.ts';
import {poolOf} from './pool.ts';
import {speakingIn} from './speaking.ts';

const found = (pairs: readonly [string, string][], health = false) => {
  const entries = pairs.map(([name, value]) => entry(name, value));
  const answers = answersIn(entries, namesIn(entries));
  const speaking = speakingIn([...entries, ...answers.map(({told}) => told)], health);
  return beside(answers, speaking, poolOf([]), health, health).map(
    ({category, entry: {name}}) => `${category} ${name}`,
  );
};

describe('beside', () => {
  it.each<[string, [string, string][], string]>([
    [
      'a blood group',
      [
        ['f.name', 'groupe_sanguin'],
        ['f.value', 'AB+'],
      ],
      'blood-group f.value',
    ],
    [
      'a number without its key',
      [
        ['f.name', 'nir'],
        ['f.value', '1850578999901'],
      ],
      'nir f.value',
    ],
    [
      'a question',
      [
        ['q.question', 'Avez-vous déjà eu une IST ?'],
        ['q.answer', 'Oui'],
      ],
      'infectious q.answer',
    ],
    [
      'options of a lens',
      [
        ['o[].option', 'Power'],
        ['o[].value', '-3.25'],
        ['o[].option', 'Base curve'],
        ['o[].value', '8.6'],
      ],
      'optical-rx o[].value',
    ],
    [
      'a drug',
      [
        ['p.k', 'traitement_en_cours'],
        ['p.v', 'Levothyrox 75'],
      ],
      'drug p.v',
    ],
    [
      'a key that stands apart',
      [
        ['[][]', 'nir'],
        ['[][]', '1850578999901'],
        ['[][]', 'cle'],
        ['[][]', '39'],
      ],
      'nir [][]',
    ],
  ])('finds %s, and tells its place', (_, pairs, expected) => {
    expect(found(pairs)).toContain(expected);
  });

  it.each<[string, [string, string][]]>([
    [
      'options of a list',
      [
        ['o[].label', 'Diabète'],
        ['o[].value', 'diabete'],
      ],
    ],
    [
      'switches',
      [
        ['settings[].key', 'allergies'],
        ['settings[].value', 'true'],
      ],
    ],
    [
      'sizes',
      [
        ['o.name', 'taille'],
        ['o.value', 'L'],
      ],
    ],
    [
      'metrics',
      [
        ['m[].name', 'temperature'],
        ['m[].value', '21'],
        ['m[].name', 'pulse'],
        ['m[].value', '62'],
      ],
    ],
    [
      'a chart',
      [
        ['s[].name', 'axe'],
        ['s[].value', '90'],
        ['s[].name', 'add'],
        ['s[].value', '2'],
      ],
    ],
    [
      'a question of stock',
      [
        ['q.question', 'Le prélèvement ?'],
        ['q.answer', 'Oui'],
      ],
    ],
  ])('leaves %s alone', (_, pairs) => {
    expect(found(pairs)).toEqual([]);
  });

  it('never shows a label', () => {
    const all = found([
      ['f[].label', 'Diabète de Jeanne'],
      ['f[].value', 'oui'],
    ]);
    expect(all).not.toEqual([]);
    expect(all.join()).not.toContain('Jeanne');
  });
});
