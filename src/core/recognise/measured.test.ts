import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {measured} from './measured.ts';

const found = (...pairs: [string, string][]) =>
  measured(
    pairs.map(([name, value]) => entry(name, value)),
    false,
  ).map(({entry: {name}, certainty}) => `${name} ${certainty}`);

describe('measured', () => {
  it.each<[string, [string, string][]]>([
    [
      'an object',
      [
        ['r[].libelle', 'Glycémie'],
        ['r[].valeur', '1,26'],
        ['r[].unite', 'g/L'],
      ],
    ],
    [
      'another order',
      [
        ['r[].unite', 'g/L'],
        ['r[].valeur', '0.9'],
        ['r[].analyse', 'Cholestérol LDL'],
      ],
    ],
    [
      'elements of their own',
      [
        ['o.code.displayName', 'Glucose'],
        ['o.value.value', '1.32'],
        ['o.value.unit', 'g/L'],
      ],
    ],
    [
      'cells of a page',
      [
        ['tr.td', 'Ferritine'],
        ['tr.td', '12'],
        ['tr.td', 'ng/mL'],
      ],
    ],
    [
      'a row',
      [
        ['nom', 'Ferritine'],
        ['valeur', '12'],
        ['norme', '30 - 400'],
        ['unite', 'ng/mL'],
      ],
    ],
    [
      'cells of one name',
      [
        ['rows[][]', 'Ferritine'],
        ['rows[][]', '12'],
        ['rows[][]', 'µg/L'],
      ],
    ],
    [
      'the code of an analyte',
      [
        ['r[].code', 'GLY'],
        ['r[].result', '1.10'],
        ['r[].unit', 'g/L'],
      ],
    ],
    [
      'a test and how it came out',
      [
        ['test', 'PCR SARS-CoV-2'],
        ['statut', 'Positif'],
      ],
    ],
  ])('reads %s', (_, pairs) => {
    expect(found(...pairs)).toHaveLength(1);
  });

  it('reads an observation of FHIR without codes', () => {
    expect(
      found(
        ['code.text', 'Glucose sanguin à jeun'],
        ['valueQuantity.value', '1.26'],
        ['valueQuantity.unit', 'g/L'],
      ),
    ).toEqual([expect.stringMatching(/^valueQuantity.value/)]);
  });

  it.each<[string, [string, string][]]>([
    [
      'a speed',
      [
        ['label', 'Vitesse'],
        ['value', '90'],
        ['unit', 'km/h'],
      ],
    ],
    [
      'a price',
      [
        ['label', 'Pommes'],
        ['value', '2.5'],
        ['unit', 'EUR/kg'],
      ],
    ],
    [
      'other objects',
      [
        ['a.label', 'Glycémie'],
        ['b.value', '1.2'],
        ['c.unit', 'g/L'],
      ],
    ],
    [
      'what came out of no test of health',
      [
        ['scan', 'antivirus'],
        ['result', 'Négatif'],
      ],
    ],
    [
      'cells of another order',
      [
        ['rows[][]', 'mg/kg'],
        ['rows[][]', 'Phosphore'],
        ['rows[][]', '12'],
      ],
    ],
    [
      'no number',
      [
        ['label', 'Glycémie'],
        ['value', 'haute'],
        ['unit', 'g/L'],
      ],
    ],
  ])('leaves %s alone', (_, pairs) => {
    expect(found(...pairs)).toEqual([]);
  });
});
