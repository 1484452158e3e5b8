import {expect, it} from 'vitest';
import {settingOf} from './setting.ts';
import {meaningful, tokensOf} from './tokens.ts';

const settings = (text: string) => [...settingOf(meaningful(tokensOf(text)))];

it.each([
  ['Nom du patient', ['health']],
  ['Sexe de l’animal', ['animal']],
  ['Date de péremption', ['goods']],
  ['Renouvellement de passeport', ['civil']],
  ['Financeur', ['funded']],
  ['Kilométrage', ['driven']],
  ['Poids du colis', ['traded']],
  ['Mandat SEPA', ['paid']],
  ['Parcours de golf', ['played']],
  ['Couleur des cheveux', ['looks']],
  ['Certificat médical', []],
  ['Votre message', []],
])('makes of %s the setting %j', (text, expected) => {
  expect(settings(text)).toEqual(expected);
});
