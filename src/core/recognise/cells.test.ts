import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {Cells} from './cells.ts';

/** Rows of cells; the first letter of a row tells whether it is of heads. */
function told(...rows: readonly (readonly [tag: 'th' | 'td', ...texts: string[]])[]): readonly string[] {
  const cells = new Cells((label) => ['Sphère', 'Groupe sanguin', 'NIR'].includes(label));
  for (const [tag, ...texts] of rows) {
    cells.next();
    for (const text of texts) cells.take(entry('table.tr.td', text), tag);
  }
  return cells.found().map(({told: {name, value}}) => `${name}=${value}`);
}

describe('Cells', () => {
  it('names cells by the heads of their columns', () => {
    expect(told(['th', 'Nom', 'Groupe sanguin'], ['td', 'Roy', 'O-'], ['td', 'Petit', 'A+'])).toEqual([
      'Groupe sanguin=O-',
      'Groupe sanguin=A+',
    ]);
  });

  it('takes words of which two speak for heads', () => {
    expect(told(['td', 'Nom', 'NIR', 'Groupe sanguin'], ['td', 'Roy', '1850', 'O-'])).toEqual([
      'NIR=1850',
      'Groupe sanguin=O-',
    ]);
  });

  it('tells the eye of a row with each head', () => {
    expect(told(['th', '', 'Sphère'], ['td', 'OD', '-2,25'])).toEqual(['Sphère OD=-2,25']);
  });

  it('counts the cells of a tree that stay empty', () => {
    const cells = new Cells((label) => label === 'Sphère');
    for (const [tag, ...texts] of [
      ['th', '', 'Sphère'],
      ['td', 'OG', '-1,75'],
    ] as const) {
      cells.next();
      for (const text of texts) {
        cells.open(entry('childNodes[].tagName', ''), tag);
        if (text !== '') cells.take(entry('childNodes[].textContent', text), tag);
      }
    }
    expect(cells.found().map(({told: {name, value}}) => `${name}=${value}`)).toEqual(['Sphère OG=-1,75']);
  });

  it.each<[string, (readonly ['th' | 'td', ...string[]])[]]>([
    [
      'rows that are not whole',
      [
        ['th', 'Nom', 'Groupe sanguin'],
        ['td', 'O-'],
      ],
    ],
    [
      'heads that say nothing',
      [
        ['th', 'Nom', 'Ville'],
        ['td', 'Roy', 'O-'],
      ],
    ],
    [
      'first cells, which name rows',
      [
        ['th', 'Groupe sanguin', 'Part'],
        ['td', 'A+', '36 %'],
        ['td', 'O-', '6 %'],
      ],
    ],
    ['one row alone', [['th', 'Nom', 'Groupe sanguin']]],
  ])('leaves %s alone', (_, rows) => {
    expect(told(...rows)).toEqual([]);
  });
});
