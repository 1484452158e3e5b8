import {describe, expect, it} from 'vitest';
import {control} from '../../../test/make/page.ts';
import {askedBy} from './fields.ts';
import {partedFrom, recordsOf} from './record.ts';

const named = (...names: string[]) => names.map((name) => ({form: 0, name}));
const priced = {name: 'diagnostic', isPriced: true};
const plain = {name: 'allergie', isPriced: false};

describe('recordsOf', () => {
  it.each([
    [
      ['patient[nom]', 'patient[prenom]', 'patient[ville]'],
      'patient[nom]',
      {name: 'patient', isPriced: false},
    ],
    [
      ['mutuelle.nom', 'mutuelle.slogan', 'mutuelle.prix'],
      'mutuelle.nom',
      {name: 'mutuelle', isPriced: true},
    ],
    [['patient[nom]', 'patient[prenom]'], 'patient[nom]', undefined],
    [['nom', 'prenom', 'ville'], 'nom', undefined],
  ])('of %j gives %s the record %j', (names, name, record) => {
    expect(recordsOf(named(...names)).of(0, name)).toEqual(record);
  });

  it('keeps forms apart', () => {
    expect(recordsOf(named('p[a]', 'p[b]', 'p[c]')).of(1, 'p[a]')).toBeUndefined();
  });
});

describe('partedFrom', () => {
  const categories = (record: typeof plain | undefined, name: string) => {
    const {own, about} = partedFrom(record, name);
    return [own.spoken.map(({category}) => category), about.map(({category}) => category)];
  };

  it.each([
    [undefined, 'diagnostic[cout]', [['pathology'], []]],
    [priced, 'diagnostic[cout]', [[], []]],
    [priced, 'diagnostic[name]', [['name'], []]],
    [plain, 'allergie[nom]', [['allergy', 'name'], []]],
    [plain, 'allergie[date_debut]', [[], ['allergy']]],
  ])('of %j reads %s as %j', (record, name, said) => {
    expect(categories(record, name)).toEqual(said);
  });
});

describe('a form that edits a record', () => {
  const asked = (...names: string[]) =>
    askedBy(
      names.map((name) => ({...control(''), name})),
      false,
    ).map((one) => one?.category);

  it('asks for what its controls say, in the context of the record', () => {
    expect(asked('allergie[nom]', 'allergie[patient]', 'allergie[commentaire]')).toEqual([
      'allergy',
      undefined,
      'health-note',
    ]);
  });

  it('asks for nobody’s illness when the record has a price', () => {
    expect(asked('diagnostic[type]', 'diagnostic[description]', 'diagnostic[prix]')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
