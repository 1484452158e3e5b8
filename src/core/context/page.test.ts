import {describe, expect, it} from 'vitest';
import {contextOf, contextOfFields} from './page.ts';

describe('contextOf', () => {
  it.each([
    [{hostname: 'www.doctolib.fr', path: '/', title: ''}, ['portal:appointment']],
    [{hostname: 'x.test', path: '/resultats-analyses', title: ''}, ['address']],
    [{hostname: 'x.test', path: '/', title: 'Votre ordonnance'}, ['title']],
    [{hostname: 'x.test', path: '/', title: 'Hôpital Saint-Luc - Admission'}, ['title']],
    [{hostname: 'x.test', path: '/', title: 'Pharmacie du Centre : commander'}, ['title']],
    [{hostname: 'x.test', path: '/', title: 'Cabinet médical des Lilas'}, ['title']],
    [{hostname: 'x.test', path: '/', title: "Laboratoire d'analyses Bio Sud"}, ['title']],
    [{hostname: 'x.test', path: '/', title: 'Krys, opticien à Lyon'}, ['title']],
    [{hostname: 'x.test', path: '/patient/12', title: 'Fiche'}, ['address']],
    [{hostname: 'x.test', path: '/patients/12/edit', title: ''}, ['address']],
    [{hostname: 'x.test', path: '/mutuelle/adhesion', title: ''}, ['address']],
  ])('sees %j as health', (page, reasons) => {
    expect(contextOf(page)).toEqual(reasons);
  });

  it.each([
    [{hostname: 'x.test', path: '/souvenirs', title: 'Résultats de recherche'}],
    [{hostname: 'x.test', path: '/coordonnees', title: 'Mes coordonnées'}],
    [{hostname: 'x.test', path: '/data-protection', title: 'Traitement des données'}],
    [{hostname: 'x.test', path: '/', title: 'Core web vitals'}],
    [{hostname: 'x.test', path: '/', title: 'Fibre optique : testez votre éligibilité'}],
    [{hostname: 'x.test', path: '/recettes/lentilles-corail', title: ''}],
    [{hostname: 'x.test', path: '/', title: 'Lunettes de natation'}],
    [{hostname: 'x.test', path: '/', title: 'Clinique vétérinaire des Lilas'}],
    [{hostname: 'x.test', path: '/', title: 'Recrutement infirmier : postulez'}],
    [{hostname: 'x.test', path: '/', title: 'Soyez patients, la page arrive'}],
    [{hostname: 'x.test', path: '/', title: 'Laboratoire photo en ligne'}],
  ])('does not see %j as health', (page) => {
    expect(contextOf(page)).toEqual([]);
  });
});

describe('contextOfFields', () => {
  it('names identity, health and care fields once', () => {
    expect(contextOfFields(['nir', 'name', 'nir', 'claim'])).toEqual(['field:nir', 'field:claim']);
  });
});
