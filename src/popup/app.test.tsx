// @vitest-environment jsdom
import {afterEach, describe, expect, it} from 'vitest';
import * as reports from '../../test/fixtures/reports.ts';
import {acts, clear, kept, open, show, showReport, texts} from '../../test/fixtures/screen.tsx';
import type {Report} from '../core/model.ts';

afterEach(clear);

describe('the popup', () => {
  it('has one h1, in a live region, and one h2 a destination', () => {
    showReport(reports.exposed);
    expect(texts('[role=status] h1')).toEqual([
      'Votre numéro de sécurité sociale est parti sans chiffrement vers optique-soleil.test.',
    ]);
    expect(texts('h1')).toHaveLength(1);
    expect(texts('.group h2')).toEqual(['optique-soleil.test', 'mesure-audience.test', 'in.hotjar.example']);
  });

  it('says who stands behind a destination', () => {
    showReport(reports.exposed);
    expect(texts('.group > .facts')[2]).toBe('Hotjar, enregistrement de sessionstierschiffré');
  });

  it('opens again what was open', () => {
    kept.add('card|plain-http|observed|optique-soleil.test');
    showReport(reports.exposed);
    expect(document.querySelectorAll('details[open]')).toHaveLength(1);
  });

  it('keeps what is open and the focus when the report changes', () => {
    showReport(reports.exposed);
    open('details.card');
    const summary = document.querySelector<HTMLElement>('details[open] summary');
    summary?.focus();
    const more = reports.findingOf('plain-http', 'drug', 'optique-soleil.test', 'critical');
    showReport({...reports.exposed, findings: [more, ...reports.exposed.findings]});
    expect(document.activeElement).toBe(summary);
    expect(texts('.card[open] .datum-name')).toContain('Médicament ou traitement');
  });

  it('shows what pages supply as text only', () => {
    showReport(reports.extravagant);
    open('details.card');
    open('details.technical');
    expect(document.querySelector('.evidence img')).toBeNull();
    expect(texts('.evidence dd').join()).toContain('<img src=x onerror=alert(1)>');
  });

  it('opens references outside, without an opener, and nothing else', () => {
    showReport(reports.exposed);
    open('details.card');
    for (const link of document.querySelectorAll('a')) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toContain('noopener');
      expect(link.href).toMatch(/^https:\/\//);
    }
  });

  it.each(Object.entries(reports).filter((entry) => typeof entry[1] === 'object'))(
    'never writes a style or a script in the page: %s',
    (_, report) => {
      showReport(report as Report);
      expect(document.querySelectorAll('[style], script, [onclick]')).toHaveLength(0);
    },
  );

  it('lists what the page asks for, once each', () => {
    showReport(reports.nothingSeen);
    expect(texts('.asked li')).toEqual([
      'Numéro de sécurité sociale (NIR)',
      'Numéro d’adhérent à la mutuelle',
      'Correction optique',
      'Date de naissance',
      'Nom',
    ]);
  });

  it('asks for access in the click itself', () => {
    showReport(reports.withheld);
    document.querySelector('button')?.click();
    expect(acts.allow).toHaveBeenCalledTimes(1);
  });

  it('says to reload once access is given', () => {
    showReport(reports.nothingSeen, 'allowed');
    expect(texts('[role=status]').join()).toContain('Rechargez la page');
    expect(texts('button')).toEqual(['Recommencer']);
  });

  it('tries again after a silence', () => {
    show({kind: 'failed'});
    document.querySelector('button')?.click();
    expect(acts.retry).toHaveBeenCalledTimes(1);
  });

  it('starts over, except where nothing is watched', () => {
    showReport(reports.atRisk);
    document.querySelector<HTMLButtonElement>('.foot button')?.click();
    expect(acts.restart).toHaveBeenCalledTimes(1);
    showReport(reports.notAPage);
    expect(texts('.foot button')).toEqual([]);
  });
});
