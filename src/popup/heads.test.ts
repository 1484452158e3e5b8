import {describe, expect, it} from 'vitest';
import {voiceIn} from '../../test/fixtures/catalogue.ts';
import {
  atRisk,
  exposed,
  notAPage,
  nothingSeen,
  onlyInformation,
  partlyRead,
  withheld,
} from '../../test/fixtures/reports.ts';
import {headOf, type View} from './heads.ts';

const shown = (report: typeof exposed): View => ({kind: 'report', report});

const heads: readonly (readonly [what: string, view: View, tone: string, fr: string, en: string])[] = [
  ['waiting', {kind: 'loading'}, 'off', 'Lecture de ce qui a été vu…', 'Reading what was seen…'],
  ['silence', {kind: 'failed'}, 'off', 'Vitalerte n’a pas répondu.', 'Vitalerte did not answer.'],
  [
    'what left',
    shown(exposed),
    'critical',
    'Votre numéro de sécurité sociale est parti sans chiffrement vers optique-soleil.test.',
    'Your social security number was sent unencrypted to optique-soleil.test.',
  ],
  [
    'what would leave, in a calmer tone',
    shown(atRisk),
    'medium',
    'Ce formulaire enverrait votre numéro de sécurité sociale sans chiffrement.',
    'This form would send your social security number unencrypted.',
  ],
  ['nothing', shown(nothingSeen), 'calm', 'Rien vu jusqu’ici.', 'Nothing seen so far.'],
  [
    'information',
    shown(onlyInformation),
    'calm',
    'Rien d’inattendu vu jusqu’ici.',
    'Nothing unexpected seen so far.',
  ],
  [
    'access withheld',
    shown(withheld),
    'off',
    'Le navigateur ne laisse pas Vitalerte voir ce site.',
    'The browser does not let Vitalerte see this site.',
  ],
  ['no page', shown(notAPage), 'off', 'Cette page n’est pas observée.', 'This page is not watched.'],
];

describe('headOf', () => {
  it.each(heads)('tells %s', (_, view, tone, fr, en) => {
    expect(headOf(view, voiceIn('fr'))).toMatchObject({tone, sentence: fr});
    expect(headOf(view, voiceIn('en'))).toMatchObject({tone, sentence: en});
  });

  it('counts the other findings', () => {
    expect(headOf(shown(exposed), voiceIn('fr')).after).toEqual(['et 4 autres constats']);
    const two = {...exposed, findings: exposed.findings.slice(2, 4)};
    expect(headOf(shown(two), voiceIn('fr')).after).toEqual(['et 1 autre constat']);
    expect(headOf(shown(two), voiceIn('en')).after).toEqual(['and 1 other finding']);
  });

  it('says what could not be read when nothing was seen', () => {
    const lines = headOf(shown(partlyRead), voiceIn('fr')).after.slice(1);
    expect(lines).toEqual(['3 envois n’ont pas pu être lus.', '1 envoi n’a été lu qu’en partie.']);
  });

  it('gives the advice of the worst finding', () => {
    expect(headOf(shown(exposed), voiceIn('en')).advice).toMatch(/^Send nothing more/);
    expect(headOf(shown(nothingSeen), voiceIn('en')).advice).toBeUndefined();
  });
});
