// @vitest-environment jsdom
import {afterEach, describe, expect, it} from 'vitest';
import * as reports from '../../test/fixtures/reports.ts';
import {clear, kept, open, showReport, texts} from '../../test/fixtures/screen.tsx';

afterEach(clear);

describe('a card', () => {
  it('makes one card of a rule, naming the gravest data and counting the others', () => {
    showReport(reports.optician);
    expect(texts('.cards .summary')).toHaveLength(4);
    expect(texts('.summary > *').slice(1, 3)).toEqual([
      'Envoyé sans chiffrement',
      'Numéro de sécurité sociale, correction optique, écart pupillaire et 3 autres',
    ]);
    expect(texts('.summary .facts')[1]).toMatch(/^Élevéprévuà vérifier/);
    expect(texts('.summary .facts')[3]).toMatch(/^Élevéprévu16 champs/);
  });

  it('opens a card to all its data, and says once why, what to do and references', () => {
    showReport(reports.optician);
    open('details.card');
    expect(texts('.card[open] .summary > *')[2]).toBe(
      'Numéro de sécurité sociale, correction optique, écart pupillaire, numéro d’adhérent à la mutuelle, date de naissance et nom',
    );
    expect(texts('.card[open] h3')).toEqual([
      'Pourquoi',
      'Ce que vous pouvez faire',
      'Pour le site',
      'Références',
      'Détails techniques, donnée par donnée',
    ]);
    expect(texts('.card[open] .datum-name')).toHaveLength(6);
  });

  it('opens a datum to its masked proof', () => {
    showReport(reports.exposed);
    open('details.card');
    open('details.technical');
    expect(texts('.evidence dd').slice(0, 3)).toEqual(['corps de l’envoi', 'patient.nir', '1••••••••••••••']);
    expect(kept.size).toBe(2);
  });

  it('never says that what was blocked was sent', () => {
    showReport(reports.exposed);
    expect(texts('.card.tone-low strong')).toEqual(['Tentative bloquée\u00a0: envoyé à un tiers']);
    expect(texts('.card.tone-low .facts')[0]).toMatch(/^Faiblebloqué/);
  });

  it('marks in the list what is to be verified', () => {
    showReport(reports.optician);
    open('.cards > li:nth-child(2) details.card');
    expect(texts('.card[open] .datum')).toEqual([
      'Document de santé Élevéà vérifier',
      'Médecin Moyenà vérifier',
    ]);
  });

  it('keeps what is already told in one closed part, two steps from its proof', () => {
    showReport(reports.optician);
    expect(texts('.told > summary')).toEqual(['Aussi prévu par le formulaire, déjà compté']);
    expect(texts('.told .datum')).toEqual([]);
    open('details.told');
    expect(texts('.told h3')).toEqual(['Formulaire prévu pour envoyer sans chiffrement']);
    expect(texts('.told .datum').slice(0, 2)).toEqual([
      'Numéro de sécurité sociale (NIR) Élevé',
      'Correction optique Élevé8 champs',
    ]);
    open('.told details.technical');
    expect(texts('.told .evidence dd').slice(0, 2)).toEqual(['formulaire', 'champ-0']);
  });

  it('does not speak of a form when none is told', () => {
    const {exposed} = reports;
    const findings = exposed.findings.filter(({destination}) => destination === 'mesure-audience.test');
    showReport({...exposed, findings});
    expect(texts('.told > summary')).toEqual(['Aussi relevé, déjà compté']);
    open('details.told');
    expect(texts('.told h3 > *')).toEqual(['Écrit dans l’adresse', 'parti']);
  });

  it('shows no value where none was read', () => {
    showReport(reports.atRisk);
    open('details.card');
    open('details.technical');
    expect(texts('.evidence dt')).not.toContain('Valeur (masquée)');
  });

  it('draws two hundred findings without their proofs', () => {
    showReport(reports.crowded);
    expect(texts('.card')).toHaveLength(25);
    expect(texts('.datum')).toHaveLength(0);
    expect(document.querySelectorAll('*').length).toBeLessThan(1500);
  });
});
