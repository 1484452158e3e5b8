import {describe, expect, it} from 'vitest';
import {compact, expand} from './compact.ts';

const table = (...rows: readonly string[]): string =>
  ['# Where it comes from.', 'category\tlevel\tphrase\tsource', ...rows, ''].join('\n');

describe('compact', () => {
  it('writes phrases by their tokens, grouped by category and level', () => {
    const text = compact(
      table('nir\tstrong\tnuméro de sécu', 'sex\tstrong\tsexe', 'nir\tstrong\tnir\tforms'),
      'x.tsv',
    );
    expect(text).toBe('nir\tstrong\tnumero secu|nir\nsex\tstrong\tsexe');
  });

  it('keeps the stop words of a phrase that would shrink to one word', () => {
    expect(compact(table('birth-date\tstrong\tnée le'), 'x.tsv')).toBe('birth-date\tstrong\tnee le');
  });

  it.each([
    ['nirr\tstrong\tnir', 'x.tsv:3: unknown category'],
    ['nir\tloud\tnir', 'x.tsv:3: unknown level'],
    ['nir\tstrong\t', 'x.tsv:3: empty phrase'],
    ['nir\tstrong', 'x.tsv:3: empty phrase'],
    ['nir\tstrong\t—', 'x.tsv:3: empty phrase'],
  ])('refuses the row %j', (row, mistake) => {
    expect(() => compact(table(row), 'x.tsv')).toThrow(mistake);
  });

  it('refuses a phrase that another row says', () => {
    const twice = table('drug\tstrong\tmédicament', 'drug\tmedium\tmedicaments');
    expect(() => compact(twice, 'x.tsv')).toThrow('x.tsv:4: says the same as line 3');
  });
});

describe('expand', () => {
  const rows = table('nir\tstrong\tnuméro de sécu', 'nir\tweak\tmatricule');
  const groups = [
    {category: 'nir', level: 'strong', keys: ['numero secu']},
    {category: 'nir', level: 'weak', keys: ['matricule']},
  ];

  it('reads back what was written', () => {
    expect(expand(compact(rows, 'x.tsv'))).toEqual(groups);
  });

  it('reads a table that was bundled as it stands', () => {
    expect(expand(rows)).toEqual(groups);
  });
});
