import {describe, expect, it} from 'vitest';
import {spokenIn} from './speak.ts';

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
  ])('hears nothing strong in %s', (text) => {
    expect(spokenIn(text).filter(({level}) => level === 'strong')).toEqual([]);
  });
});
