import {describe, expect, it} from 'vitest';
import {voiceIn} from '../../test/fixtures/catalogue.ts';
import {evidenceOf, findingOf} from '../../test/fixtures/reports.ts';
import type {Finding} from '../core/model.ts';
import {amountOf} from './amount.ts';

const fields = {status: 'potential', evidence: [evidenceOf({seenBy: 'form'})]} as const;
const sent = (count: number): Finding => findingOf('third-party', 'nir', 'tiers.test', 'high', {count});
const built = (count: number): Finding =>
  findingOf('plain-form', 'optical-rx', 'portail.test', 'high', {count, ...fields});
const kept = findingOf('stored-in-page', 'nir', null, 'medium', {count: 4, status: 'potential'});

type Case = readonly [
  what: string,
  given: readonly Finding[],
  fr: string | undefined,
  en: string | undefined,
];
const cases: readonly Case[] = [
  ['nothing of one send', [sent(1)], undefined, undefined],
  ['nothing of one field', [built(1)], undefined, undefined],
  ['sends', [sent(3)], '3 fois', '3 times'],
  ['many sends', [sent(1240)], '1\u202f240 fois', '1,240 times'],
  ['a send of several data once', [sent(1), sent(1)], undefined, undefined],
  ['the sends that the most seen datum proves', [sent(3), sent(5)], '5 fois', '5 times'],
  ['fields', [built(8)], '8 champs', '8 fields'],
  ['the fields of several data', [built(8), built(1)], '9 champs', '9 fields'],
  ['no field where the page keeps a value', [kept], '4 fois', '4 times'],
];

describe('amountOf', () => {
  it.each(cases)('counts %s', (_, given, fr, en) => {
    expect(amountOf(given, voiceIn('fr'))).toBe(fr);
    expect(amountOf(given, voiceIn('en'))).toBe(en);
  });
});
