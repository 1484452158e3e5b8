// @vitest-environment jsdom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {voiceIn} from '../../test/fixtures/catalogue.ts';
import * as reports from '../../test/fixtures/reports.ts';
import type {Report} from '../core/model.ts';
import type {Memory} from '../ui/disclosure.tsx';
import type {AccessAnswer} from './access.tsx';
import {App} from './app.tsx';
import type {View} from './heads.ts';

const acts = {retry: vi.fn(), restart: vi.fn(), allow: vi.fn()};
let kept = new Set<string>();
const memory: Memory = {
  has: (id) => kept.has(id),
  keep: (id, open) => void (open ? kept.add(id) : kept.delete(id)),
};

function show(view: View, answer: AccessAnswer = 'none'): HTMLElement {
  act(() => render(<App {...{view, answer, memory, acts}} voice={voiceIn('fr')} />, document.body));
  return document.body;
}

const showReport = (report: Report, answer: AccessAnswer = 'none') => show({kind: 'report', report}, answer);
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((found) => found.textContent);

function open(selector: string): void {
  const details = document.querySelector<HTMLDetailsElement>(selector);
  act(() => {
    if (details !== null) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
}

afterEach(() => {
  kept = new Set();
  vi.clearAllMocks();
  render(null, document.body);
});

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

  it('opens a finding to why, what to do, references and the masked proof', () => {
    showReport(reports.exposed);
    open('details.finding');
    expect(texts('.finding[open] h3')).toEqual([
      'Pourquoi',
      'Ce que vous pouvez faire',
      'Pour le site',
      'Références',
    ]);
    open('details.technical');
    expect(texts('.evidence dd').slice(0, 3)).toEqual(['corps de l’envoi', 'patient.nir', '1••••••••••••••']);
    expect(kept.size).toBe(2);
  });

  it('opens again what was open', () => {
    kept.add('plain-http/nir/optique-soleil.test');
    showReport(reports.exposed);
    expect(document.querySelectorAll('details[open]')).toHaveLength(1);
  });

  it('keeps what is open and the focus when the report changes', () => {
    showReport(reports.exposed);
    open('details.finding');
    const summary = document.querySelector<HTMLElement>('details[open] summary');
    summary?.focus();
    const [first] = reports.exposed.findings;
    const more = first === undefined ? [] : [{...first, id: 'new', destination: first.destination, count: 9}];
    showReport({...reports.exposed, findings: [...reports.exposed.findings, ...more]});
    expect(document.activeElement).toBe(summary);
    expect(document.querySelectorAll('details.finding[open]')).toHaveLength(1);
  });

  it('shows what pages supply as text only', () => {
    showReport(reports.extravagant);
    open('details.finding');
    open('details.technical');
    expect(document.querySelector('.evidence img')).toBeNull();
    expect(texts('.evidence dd').join()).toContain('<img src=x onerror=alert(1)>');
  });

  it('opens references outside, without an opener, and nothing else', () => {
    showReport(reports.exposed);
    open('details.finding');
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
