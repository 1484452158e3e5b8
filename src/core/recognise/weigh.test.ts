import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import type {Category, Watched} from '../model.ts';
import {poolOf} from './pool.ts';
import {scan} from './scan.ts';
import {weigh} from './weigh.ts';
import {trite} from './worth.ts';

const certainty = (category: Category, value: string, name: string, text: string, company = 0) => {
  const one: Watched = {category, certainty: 'certain', value};
  const pool = poolOf([one]);
  const [match] = scan(text, pool).filter(({pattern}) => pattern.kind !== 'part');
  if (match === undefined) return 'unmet';
  return weigh(
    {match, entry: entry(name, text), text, isSplit: false},
    pool.worth.get(one) ?? trite,
    company,
  );
};

describe('weigh', () => {
  it.each<[Category, string, string, string, number, string | undefined]>([
    ['nir', '185057899990139', 'x', 'n° 185057899990139', 0, 'certain'],
    ['name', 'Trousseau', 'x', 'Trousseau', 0, 'certain'],
    ['name', 'Trousseau', 'x', 'M. Trousseau, Lille', 0, 'certain'],
    ['name', 'Trousseau', 'x', 'Vers Trousseau, Lille', 0, 'likely'],
    ['name', 'Trousseau', 'x', 'Vers Trousseau, Lille', 1, 'certain'],
    ['name', 'Martin', 'nom', 'Martin', 0, 'certain'],
    ['name', 'Martin', 'x', 'Martin', 0, 'likely'],
    ['name', 'Martin', 'x', 'Aston Martin', 0, undefined],
    ['name', 'Martin', 'x', 'Martin', 2, 'certain'],
    ['name', 'Martin', 'x', 'Aston Martin', 2, 'likely'],
    ['treating-doctor', 'Dr. Trousseau', 'x', 'rdv avec Dr Trousseau', 0, 'likely'],
    ['amc-org', 'Harmonie Mutuelle', 'x', 'Harmonie Mutuelle', 0, 'likely'],
    ['name', 'Martin', 'x', 'Madame Martin a appelé', 0, 'likely'],
    ['name', 'Rose', 'color', 'rose', 0, undefined],
    ['name', 'Rose', 'nom', 'ROSE', 0, 'certain'],
    ['name', 'Rose', 'product.name', 'Rose', 0, undefined],
    ['name', 'Christian Martin', 'x', 'par Christian Martin', 0, 'certain'],
    ['name', 'Jean-Pierre', 'x', 'par Jean-Pierre', 0, 'likely'],
    ['appointment-reason', 'Radio du genou', 'x', 'Une radio du genou suffit', 0, 'likely'],
    ['name', 'Jean Trousseau', 'x', 'pour Jean Trousseau', 0, 'certain'],
    ['address', 'Paris', 'city', 'Paris', 0, 'likely'],
    ['address', '3 rue des Lilas', 'x', 'Livrer au 3, rue des lilas', 0, 'certain'],
    ['pathology', 'Diabète', 'pathologie', 'Diabète', 0, 'certain'],
    ['pathology', 'Diabète', 'page', 'Diabète', 0, 'likely'],
    ['pathology', 'Diabète', 'title', 'Journée du diabète', 0, undefined],
    ['drug', '250 ml', 'contenance', '250 ml', 0, undefined],
    ['name', 'Leblanc', 'x', 'le blanc', 0, undefined],
    ['name', 'Leblanc', 'nom', 'L E B L A N C', 0, 'certain'],
    ['allergy', 'Aucune', 'filtre', 'aucune', 3, undefined],
    ['allergy', 'Aucune', 'allergie', 'aucune', 0, 'likely'],
    ['birth-date', '12/05/1985', 'x', '120585', 0, undefined],
    ['birth-date', '12/05/1985', 'x', '12/05/85', 0, 'certain'],
    ['pregnancy', '12/05/2025', 'built', '2025-05-12', 0, 'unmet'],
  ])('%s %s under %s in %s, beside %i: %s', (category, value, name, text, company, expected) => {
    expect(certainty(category, value, name, text, company)).toBe(expected);
  });
});
