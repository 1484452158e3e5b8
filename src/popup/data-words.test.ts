import {describe, expect, it} from 'vitest';
import {voiceIn} from '../../test/fixtures/catalogue.ts';
import {findingOf} from '../../test/fixtures/reports.ts';
import type {Category} from '../core/model.ts';
import {dataWords} from './data-words.ts';

const six: readonly Category[] = [
  'nir',
  'optical-rx',
  'pupillary-distance',
  'name',
  'infectious',
  'birth-date',
];
const findings = six.map((category) => findingOf('third-party', category, 'tiers.test', 'high'));

const cases: readonly (readonly [count: number, all: boolean, fr: string, en: string])[] = [
  [1, false, 'Numéro de sécurité sociale', 'Social security number'],
  [
    2,
    false,
    'Numéro de sécurité sociale et correction optique',
    'Social security number and optical prescription',
  ],
  [
    4,
    false,
    'Numéro de sécurité sociale, correction optique, écart pupillaire et nom',
    'Social security number, optical prescription, pupillary distance, and name',
  ],
  [
    6,
    false,
    'Numéro de sécurité sociale, correction optique, écart pupillaire et 3 autres',
    'Social security number, optical prescription, pupillary distance, and 3 others',
  ],
  [
    6,
    true,
    'Numéro de sécurité sociale, correction optique, écart pupillaire, nom, dépistage VIH ou IST et date de naissance',
    'Social security number, optical prescription, pupillary distance, name, HIV or STI test, and birth date',
  ],
];

describe('dataWords', () => {
  it.each(cases)('names %i data, all of them: %s', (count, all, fr, en) => {
    expect(dataWords(findings.slice(0, count), all, voiceIn('fr'))).toBe(fr);
    expect(dataWords(findings.slice(0, count), all, voiceIn('en'))).toBe(en);
  });
});
