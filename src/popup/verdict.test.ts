import {describe, expect, it} from 'vitest';
import {findingOf, reportOf} from '../../test/fixtures/reports.ts';
import {described} from '../core/categories.ts';
import {categories, type Finding, type Verdict} from '../core/model.ts';
import {saidOf, worstFirst} from './verdict.ts';

const host = 'mesure-audience.test';
const likely = {certainty: 'likely'} as const;
const potential = {status: 'potential'} as const;
const blocked = {status: 'blocked'} as const;

type Case = readonly [name: string, findings: readonly Finding[], verdict: Verdict, fr: string, en: string];

const cases: readonly Case[] = [
  [
    'a datum sent to a third party',
    [findingOf('third-party', 'nir', host, 'high')],
    'exposed',
    'Votre numéro de sécurité sociale est parti vers mesure-audience.test.',
    'Your social security number went to mesure-audience.test.',
  ],
  [
    'a datum sent unencrypted',
    [findingOf('plain-http', 'nir', 'portail.test:8080', 'critical')],
    'exposed',
    'Votre numéro de sécurité sociale est parti sans chiffrement vers portail.test:8080.',
    'Your social security number was sent unencrypted to portail.test:8080.',
  ],
  [
    'unencrypted, when the third-party finding leads',
    [
      findingOf('third-party', 'optical-rx', host, 'critical'),
      findingOf('plain-http', 'optical-rx', host, 'high'),
    ],
    'exposed',
    'Votre correction optique est partie sans chiffrement vers mesure-audience.test.',
    'Your optical prescription was sent unencrypted to mesure-audience.test.',
  ],
  [
    'a datum in an address',
    [findingOf('data-in-address', 'lab-result', 'labo.test', 'high')],
    'exposed',
    'Un résultat d’analyse est écrit dans l’adresse envoyée à labo.test.',
    'A laboratory result is written in the address sent to labo.test.',
  ],
  [
    'a feminine datum in an address',
    [findingOf('data-in-address', 'birth-date', 'labo.test', 'medium')],
    'exposed',
    'Votre date de naissance est écrite dans l’adresse envoyée à labo.test.',
    'Your birth date is written in the address sent to labo.test.',
  ],
  [
    'sent, when a datum is in the address of a third party',
    [findingOf('data-in-address', 'nir', host, 'high'), findingOf('third-party', 'nir', host, 'high')],
    'exposed',
    'Votre numéro de sécurité sociale est parti vers mesure-audience.test.',
    'Your social security number went to mesure-audience.test.',
  ],
  [
    'a likely datum as such, without agreement',
    [findingOf('third-party', 'optical-rx', host, 'high', likely)],
    'exposed',
    'Ce qui semble être votre correction optique est parti vers mesure-audience.test.',
    'What looks like your optical prescription went to mesure-audience.test.',
  ],
  [
    'what left rather than what would leave',
    [
      findingOf('plain-form', 'nir', 'portail.test', 'high', potential),
      findingOf('third-party', 'drug', host, 'medium'),
    ],
    'exposed',
    'Votre traitement est parti vers mesure-audience.test.',
    'Your treatment went to mesure-audience.test.',
  ],
  [
    'a rule without words of its own',
    [findingOf('leaking-referer', 'pathology', null, 'high')],
    'exposed',
    'Une information sur une maladie est partie de cette page.',
    'Information on an illness left this page.',
  ],
  [
    'a form that would send unencrypted',
    [findingOf('plain-form', 'nir', 'portail.test', 'high', potential)],
    'at-risk',
    'Ce formulaire enverrait votre numéro de sécurité sociale sans chiffrement.',
    'This form would send your social security number unencrypted.',
  ],
  [
    'a form that would send unencrypted to somebody else',
    [
      findingOf('foreign-form', 'nir', host, 'medium', potential),
      findingOf('plain-form', 'nir', host, 'high', potential),
    ],
    'at-risk',
    'Ce formulaire enverrait votre numéro de sécurité sociale sans chiffrement vers mesure-audience.test.',
    'This form would send your social security number unencrypted to mesure-audience.test.',
  ],
  [
    'a form that would send to somebody else',
    [findingOf('foreign-form', 'treating-doctor', host, 'low', potential)],
    'at-risk',
    'Ce formulaire enverrait le nom de votre médecin vers mesure-audience.test.',
    'This form would send the name of your doctor to mesure-audience.test.',
  ],
  [
    'a form that would write in the address',
    [findingOf('get-form', 'allergy', 'portail.test', 'medium', potential)],
    'at-risk',
    'Ce formulaire écrirait une allergie dans l’adresse de la page suivante.',
    'This form would write an allergy into the address of the next page.',
  ],
  [
    'a page served unencrypted',
    [findingOf('plain-page', 'nir', null, 'high', potential)],
    'at-risk',
    'Cette page demande votre numéro de sécurité sociale sans être chiffrée.',
    'This page asks for your social security number without encryption.',
  ],
  [
    'a page built so that it can expose',
    [findingOf('stored-in-page', 'nir', null, 'medium', potential)],
    'at-risk',
    'Telle qu’elle est construite, cette page peut exposer votre numéro de sécurité sociale.',
    'As it is built, this page can expose your social security number.',
  ],
  [
    'a send that was blocked',
    [findingOf('third-party', 'nir', host, 'high', blocked)],
    'at-risk',
    'Un envoi vers mesure-audience.test qui contenait votre numéro de sécurité sociale a été bloqué.',
    'A send to mesure-audience.test that contained your social security number was blocked.',
  ],
  [
    'a blocked send as blocked, though another in clear left',
    [
      findingOf('third-party', 'nir', host, 'high', blocked),
      findingOf('plain-http', 'nir', host, 'low', {status: 'observed'}),
    ],
    'at-risk',
    'Un envoi vers mesure-audience.test qui contenait votre numéro de sécurité sociale a été bloqué.',
    'A send to mesure-audience.test that contained your social security number was blocked.',
  ],
];

describe('saidOf', () => {
  it.each(cases)('tells %s', (_, findings, verdict, fr, en) => {
    const report = reportOf({findings, verdict});
    expect(saidOf(report, 'fr')?.sentence).toBe(fr);
    expect(saidOf(report, 'en')?.sentence).toBe(en);
  });

  it('says nothing when no finding counts', () => {
    expect(saidOf(reportOf(), 'fr')).toBeUndefined();
    expect(
      saidOf(reportOf({findings: [findingOf('third-party', 'nir', host, 'info')]}), 'fr'),
    ).toBeUndefined();
  });

  it('counts the others, doubles and information apart', () => {
    const findings = [
      findingOf('third-party', 'nir', host, 'high'),
      findingOf('data-in-address', 'nir', host, 'high'),
      findingOf('plain-form', 'nir', 'portail.test', 'high', potential),
      findingOf('third-party', 'name', 'declare.test', 'info'),
    ];
    expect(saidOf(reportOf({findings, verdict: 'exposed'}), 'fr')?.others).toBe(1);
  });

  it('shortens a long host by its head', () => {
    const long = `${'a-b.'.repeat(60)}tiers.test`;
    const said = saidOf(
      reportOf({findings: [findingOf('third-party', 'nir', long, 'high')], verdict: 'exposed'}),
      'en',
    );
    expect(said?.host).toMatch(/^…a-b\..*\.tiers\.test$/);
    expect(said?.sentence.length).toBeLessThan(100);
  });

  it.each(categories)('agrees in French with the phrase of %s', (category) => {
    const report = reportOf({
      findings: [findingOf('third-party', category, host, 'high')],
      verdict: 'exposed',
    });
    const phrase = described[category].yours.fr;
    const feminine = /^une |^votre (identité|caisse|correction|date|adresse)/.test(phrase);
    expect(saidOf(report, 'fr')?.sentence).toContain(feminine ? ' est partie vers ' : ' est parti vers ');
    expect(phrase).toMatch(/^(votre|un|une|le|la) /);
  });

  it.each(cases)('never cries, comforts nor judges, telling %s', (_, findings, verdict) => {
    for (const language of ['fr', 'en'] as const) {
      const text = saidOf(reportOf({findings, verdict}), language)?.sentence ?? '';
      expect(text).not.toMatch(/[!'"]|\b(safe|secure|sûre?|danger|illegal|illégal|violation|infraction)\b/i);
    }
  });
});

describe('worstFirst', () => {
  it('orders by severity, then by what happened, then by certainty', () => {
    const low = findingOf('third-party', 'name', host, 'low');
    const planned = findingOf('plain-form', 'nir', host, 'high', potential);
    const unsure = findingOf('third-party', 'drug', host, 'high', likely);
    const sure = findingOf('third-party', 'lab-result', host, 'high');
    expect(worstFirst([low, planned, unsure, sure])).toEqual([sure, unsure, planned, low]);
  });
});
