import {describe, expect, it} from 'vitest';
import {control} from '../../../test/make/page.ts';
import {type FieldWords, ownWordsOf} from './own-words.ts';

const first = (words: Partial<FieldWords>) => {
  const [heard] = ownWordsOf({...control(''), ...words}).heard;
  return heard === undefined ? 'nothing' : `${heard.category} ${heard.level}`;
};

describe('ownWordsOf', () => {
  it.each([
    [{label: 'Groupe', name: 'groupe_sanguin'}, 'blood-group strong'],
    [{label: '', name: 'nom', placeholder: 'Nom du médicament'}, 'drug strong'],
    [{label: 'N° Sécurité Sociale', control: 'x'}, 'nir strong'],
    [{control: 'numeroSecuriteSociale'}, 'nir strong'],
    [{label: 'PSA connue (ng/mL)'}, 'lab-result strong'],
    [{label: 'Notes', placeholder: 'Allergies, traitements…'}, 'health-note strong'],
    [{column: 'Sphère', row: 'OD', name: 'c_3_2'}, 'optical-rx strong'],
    [{label: 'OD', row: 'OD', column: 'Cylindre'}, 'optical-rx strong'],
    [{label: 'Valeur', name: 'resultat'}, 'lab-result weak'],
  ])('hears first in %j: %s', (words, heard) => {
    expect(first(words)).toBe(heard);
  });

  it.each([
    [{label: 'Poids du colis', name: 'poids'}],
    [{label: 'Code promo', name: 'discount_name'}],
    [{label: 'Sexe de l’animal', name: 'sexe', type: 'hidden'}],
    [{label: 'Impossible de renseigner le numéro de sécurité sociale', type: 'checkbox'}],
    [{label: 'Filtrer par nom'}],
    [{label: 'Quantité', column: 'Sphère', row: 'OD'}],
    [{label: 'Libellé', placeholder: 'Le nom de la page'}],
  ])('hears nothing in %j', (words) => {
    expect(first(words)).toBe('nothing');
  });

  it('tells the setting that the words make', () => {
    expect([...ownWordsOf(control('Nom du patient')).setting]).toEqual(['health']);
  });
});
