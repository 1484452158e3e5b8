import {describe, expect, it} from 'vitest';
import {control} from '../../../test/make/page.ts';
import {askedBy, askedByNames, type FieldWords} from './fields.ts';

const field = (words: Partial<FieldWords>): FieldWords => ({...control(''), ...words});
const asks = (words: Partial<FieldWords>, health = false) => askedBy([field(words)], health)[0];

describe('askedBy', () => {
  it.each([
    [{label: 'Numéro de sécurité sociale'}, 'nir'],
    [{name: 'nirBeneficiaire'}, 'nir'],
    [{label: 'Sécurité sociale', maxLength: 15}, 'nir'],
    [{label: 'Sécurité sociale', placeholder: '1 85 05 78 999 901 39'}, 'nir'],
    [{label: 'Groupe sanguin', tag: 'select', type: 'select-one'}, 'blood-group'],
    [{autocomplete: 'section-a bday'}, 'birth-date'],
    [{type: 'email', name: 'x1'}, 'email'],
    [{type: 'password', name: 'p'}, 'password'],
    [{label: 'Ordonnance', type: 'file'}, 'document-upload'],
    [{autocomplete: 'family-name'}, 'name'],
    [{label: 'Sphère OD'}, 'optical-rx'],
  ] as const)('hears in %j a field for %s', (words, category) => {
    expect(asks(words)?.category).toBe(category);
  });

  it.each([
    [{label: 'Sécurité sociale'}],
    [{label: 'Numéro de sécurité sociale', type: 'hidden'}],
    [{label: 'Ordonnance', type: 'submit'}],
    [{label: 'Votre message'}],
    [{label: 'Date de l’ordonnance'}],
    [{name: 'q', label: 'Rechercher'}],
    [{label: 'Code INSEE'}],
    [{label: 'Quantité', name: 'add'}],
  ])('hears nothing in %j', (words) => {
    expect(asks(words)).toBeUndefined();
  });

  it('lets medium words speak in health context, or beside a health field of the same form', () => {
    expect(asks({label: 'Mutuelle'})).toBeUndefined();
    expect(asks({label: 'Mutuelle'}, true)).toEqual({category: 'amc-org', certainty: 'likely'});
    const beside = askedBy(
      [
        field({label: 'Numéro de sécurité sociale'}),
        field({label: 'Mutuelle'}),
        field({label: 'Mutuelle', form: 1}),
      ],
      false,
    );
    expect(beside.map((one) => one?.category)).toEqual(['nir', 'amc-org', undefined]);
  });

  it('takes a speciality for a reason where appointments are made', () => {
    const fields = [field({label: 'Spécialité'})];
    expect(askedBy(fields, false, '/prise-de-rdv/1')[0]?.category).toBe('appointment-reason');
    expect(askedBy(fields, false, '/cuisine')[0]).toBeUndefined();
    expect(askedBy([field({label: 'Votre passeport'}), ...fields], false, '/rdv')[1]).toBeUndefined();
  });

  it('hears weak optical words only together', () => {
    const words = [field({name: 'axe'}), field({name: 'cyl'}), field({name: 'axe', form: 1})];
    expect(askedBy(words, false).map((one) => one?.category)).toEqual([
      'optical-rx',
      'optical-rx',
      undefined,
    ]);
  });
});

describe('askedByNames', () => {
  const categories = (names: readonly string[], health = false) =>
    askedByNames(names, health).map((one) => one?.category);

  it('judges keys as it does controls', () => {
    expect(categories(['patient.nom', 'patient.ipp', 'groupeSanguin', 'notes', 'photo'])).toEqual([
      'name',
      'patient-id',
      'blood-group',
      'health-note',
      undefined,
    ]);
    expect(categories(['rx.axe', 'rx.cyl'])).toEqual(['optical-rx', 'optical-rx']);
  });

  it.each([
    [['nom', 'message']],
    [['immatriculation', 'kilometrage', 'assureur']],
    [['axe']],
    [['secu1', 'place']],
  ])('hears no health in %j', (names) => {
    expect(categories(names).filter((one) => one !== undefined && one !== 'name')).toEqual([]);
  });

  it('lets medium words speak in health context', () => {
    expect(categories(['mutuelle'])).toEqual([undefined]);
    expect(categories(['mutuelle'], true)).toEqual(['amc-org']);
  });
});
