import {describe, expect, it} from 'vitest';
import {contextOf, contextOfFields} from './page.ts';

describe('contextOf', () => {
  it.each([
    [{hostname: 'www.doctolib.fr', path: '/', title: ''}, ['portal:appointment']],
    [{hostname: 'x.test', path: '/resultats-analyses', title: ''}, ['address']],
    [{hostname: 'x.test', path: '/', title: 'Votre ordonnance'}, ['title']],
  ])('sees %j as health', (page, reasons) => {
    expect(contextOf(page)).toEqual(reasons);
  });

  it.each([
    [{hostname: 'x.test', path: '/souvenirs', title: 'Résultats de recherche'}],
    [{hostname: 'x.test', path: '/coordonnees', title: 'Mes coordonnées'}],
    [{hostname: 'x.test', path: '/data-protection', title: 'Traitement des données'}],
    [{hostname: 'x.test', path: '/', title: 'Core web vitals'}],
  ])('does not see %j as health', (page) => {
    expect(contextOf(page)).toEqual([]);
  });
});

describe('contextOfFields', () => {
  it('names identity, health and care fields once', () => {
    expect(contextOfFields(['nir', 'name', 'nir', 'claim'])).toEqual(['field:nir', 'field:claim']);
  });
});
