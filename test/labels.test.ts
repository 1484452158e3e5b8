/** Every label of the vectors says its category as loudly as it must, and no dictionary word says any. */
import {describe, expect, it} from 'vitest';
import type {Category} from '../src/core/model.ts';
import {rowsOf} from '../src/core/table.ts';
import {isKnown} from '../src/core/vocabulary/lexicon.ts';
import {type Loudness, spokenIn} from '../src/core/vocabulary/speak.ts';
import {tokensOf} from '../src/core/vocabulary/tokens.ts';
import labels from './vectors/labels.tsv';
import collisions from './vectors/substring-collisions.tsv';

/** The vectors' categories, in ours. */
const ours: Readonly<Record<string, readonly Category[]>> = {
  NIR: ['nir'],
  INS: ['ins', 'patient-id'],
  BLOOD: ['blood-group'],
  GP: ['treating-doctor', 'prescriber-id'],
  AMC: ['amc-org', 'amc-member', 'amo-org'],
  HEALTH_TEXT: ['health-note'],
  DRUG: ['drug'],
  PATHO: ['pathology'],
  PREG: ['pregnancy'],
  HIVSTI: ['infectious'],
  LAB: ['lab-result'],
  OPTRX: ['optical-rx'],
  PD: ['pupillary-distance'],
  PEC: ['claim'],
  BIOM: ['biometric-measure'],
  ALLERGY: ['allergy'],
  VACC: ['vaccination'],
  DISAB: ['disability'],
  APPT: ['appointment-reason'],
  VITALE_UP: ['document-upload'],
  RX_UP: ['document-upload'],
  DOB: ['birth-date'],
  SEX: ['sex'],
  NAME: ['name'],
  ADDR: ['address'],
  PHONE: ['phone'],
  EMAIL: ['email'],
  IBAN: ['iban'],
};
const levels: Readonly<Record<string, Loudness>> = {S: 'strong', M: 'medium', W: 'weak'};

/** How loudly a text says one of the vectors' categories. */
const heard = (text: string, kind: string): Loudness | undefined =>
  spokenIn(text).find(({category}) => ours[kind]?.includes(category))?.level;

const rows = rowsOf(labels).map(([value = '', kind = '', valid = '']) => ({value, kind, valid}));

describe('the labels of the vectors', () => {
  it.each(rows.filter(({valid}) => valid === 'yes'))('$value says $kind', ({value, kind}) => {
    const [category = '', level = ''] = kind.split(':');
    expect(heard(value, category)).toBe(levels[level]);
  });

  it.each(rows.filter(({valid}) => valid === 'no'))('$value does not say $kind', ({value, kind}) => {
    expect(['strong', 'medium']).not.toContain(heard(value, kind));
  });
});

describe('the words of the dictionary', () => {
  const words = rowsOf(collisions).flatMap(([, , , , , french = '', english = '']) =>
    `${french}, ${english}`.split(', '),
  );

  it('say nothing for the letters that they hold', () => {
    // A word of the vocabulary itself (« sphère », « prénom ») may speak.
    const others = words.filter((word) => word !== '' && !tokensOf(word).some(isKnown));
    expect(others.length).toBeGreaterThan(1000);
    expect(others.filter((word) => spokenIn(word).length > 0 && word !== 'email')).toEqual([]);
  });
});
