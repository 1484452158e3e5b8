import {describe, expect, it} from 'vitest';
import {hearingOf, hearingOfTokens, isMeant, loudestFirst, spokenIn} from './speak.ts';

const loudest = (text: string) => {
  const [first] = spokenIn(text);
  return first === undefined ? undefined : `${first.category} ${first.level}`;
};

describe('spokenIn', () => {
  it.each([
    ['Numéro de sécurité sociale', 'nir strong'],
    ['nirBeneficiaire', 'nir strong'],
    ['Groupe sanguin', 'blood-group strong'],
    ['Sphère OD', 'optical-rx strong'],
    ['Écart pupillaire', 'pupillary-distance strong'],
    ['N° adhérent', 'amc-member medium'],
    ['Médecin traitant', 'treating-doctor strong'],
    ['Ordonnance', 'document-upload strong'],
    ['Date de naissance', 'birth-date strong'],
    ['Née le', 'birth-date strong'],
    ['Mot de passe', 'password strong'],
    ['datenaissance', 'birth-date strong'],
    ['RPPS', 'prescriber-id strong'],
    ['Êtes-vous enceinte ?', 'pregnancy strong'],
    ['Nom du vaccin', 'vaccination strong'],
    ['N° de dépistage ou de PEC VIH', 'infectious strong'],
    ['numsecu', 'nir strong'],
    ['grosssesseDet', 'pregnancy strong'],
  ])('hears %s as %s', (text, heard) => {
    expect(loudest(text)).toBe(heard);
  });

  it.each([
    ['souvenir'],
    ['Code INSEE de la commune'],
    ['Question de sécurité'],
    ['Enceinte bluetooth'],
    ['Coordonnées'],
    ['Traitement antireflet'],
    ['Je ne le trouve pas'],
    ['add to cart'],
    ['Assurance Maladie'],
    ['hh:mm:ss'],
    ['Vu l’ordonnance par ordonnance'],
    ['par ordonnance'],
  ])('hears nothing strong in %s', (text) => {
    expect(spokenIn(text).filter(({level}) => level === 'strong')).toEqual([]);
  });
});

describe('hearingOf', () => {
  it('tells what a phrase of several words denies, and the words', () => {
    expect(hearingOf('Poids du colis')).toEqual({
      spoken: [],
      denied: ['biometric-measure'],
      tokens: ['poid', 'coli'],
    });
    expect(hearingOf('Groupe').denied).toEqual([]);
  });

  it('hears the same in tokens', () => {
    expect(hearingOfTokens(['groupe', 'sanguin']).spoken).toEqual(hearingOf('Groupe sanguin').spoken);
    expect(['bonjour', 'nir', 'numsecu'].map(isMeant)).toEqual([false, true, true]);
  });

  it('orders by loudness alone', () => {
    const spoken = {category: 'nir', length: 1, phrase: 'x'} as const;
    expect(loudestFirst({...spoken, level: 'weak'}, {...spoken, level: 'strong'})).toBeGreaterThan(0);
    expect(loudestFirst({...spoken, level: 'weak'}, {...spoken, level: 'weak', length: 9})).toBe(0);
  });
});
