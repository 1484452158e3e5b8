import {expect, it} from 'vitest';
import {control} from '../../../test/make/page.ts';
import {type Asked, decide} from './decide.ts';
import type {Context} from './field-context.ts';
import {type FieldWords, ownWordsOf} from './own-words.ts';

const always = (): boolean => true;

const alone: Omit<Context, 'heard'> = {
  health: false,
  around: new Set(),
  optical: false,
  pupillary: false,
  lets: () => false,
};

const asked = (words: Partial<FieldWords>, more: Partial<Context> = {}): Asked | undefined => {
  const field = {...control(''), ...words};
  return decide(field, {heard: ownWordsOf(field).heard, ...alone, ...more});
};

it.each([
  [{label: 'NIR'}, {}, 'nir', 'certain'],
  [{label: 'Mutuelle'}, {lets: always}, 'amc-org', 'likely'],
  [{label: 'Axe'}, {optical: true}, 'optical-rx', 'likely'],
  [{label: 'VL'}, {pupillary: true, lets: always}, 'pupillary-distance', 'likely'],
  [{label: 'IPP'}, {health: true}, 'patient-id', 'likely'],
  [{label: 'Carte Vitale'}, {}, 'nir', 'certain'],
  [{label: 'Carte Vitale', type: 'file'}, {}, 'document-upload', 'certain'],
  [{label: 'Carte de mutuelle', type: 'file'}, {}, 'document-upload', 'certain'],
  [{label: 'Sécurité sociale', maxLength: 15}, {}, 'nir', 'certain'],
  [{label: 'Numéro INSEE (13 chiffres)'}, {}, 'nir', 'certain'],
  [{label: 'NIR', type: 'password'}, {}, 'nir', 'certain'],
  [{label: 'Prénom', type: 'email'}, {}, 'email', 'certain'],
  [{label: '', type: 'tel'}, {}, 'phone', 'certain'],
] as const)('of %j in %j asks for %s, %s', (words, context, category, certainty) => {
  expect(asked(words, context)).toEqual({category, certainty});
});

it.each([
  [{label: 'Mutuelle'}, {}],
  [{label: 'Axe'}, {}],
  [{label: 'Ordonnance'}, {}],
  [{label: 'RIB', type: 'file'}, {}],
  [{label: 'N° adhérent', type: 'tel'}, {}],
] as const)('of %j in %j asks for nothing', (words, context) => {
  expect(asked(words, context)).toBeUndefined();
});
