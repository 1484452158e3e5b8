import {describe, expect, it} from 'vitest';
import {hprimValues} from './hprim.ts';

const message = [
  'H|~^\\&|fichier.hpr||Labo~X||ORU|||CLIN~Y||P|H2.1|20240102',
  'P|0001|77||78|ROUX~LEA~~~MME|DURAND|19850507|F||1 RUE X~~PARIS~~75001||0102030405|MARTIN~PAUL||',
  'A||165|60|diabète|insuline',
  'OBR|0001|1||GLY~Glycémie',
  'OBX|0001|NM|GLY~Glycémie à jeun||5.2|mmol/l|3.9-6.1|N|||F',
  'L|1||1|5',
].join('\r\n');
const named = (text: string) => Object.fromEntries(hprimValues(text, 1000)?.pieces ?? []);

describe('hprimValues', () => {
  it.each([
    ['P.5.1 nom patient', 'ROUX'],
    ['P.5.2 prenom patient', 'LEA'],
    ['P.6.1 nom jeune fille', 'DURAND'],
    ['P.7.1 date naissance', '19850507'],
    ['P.8.1 sexe', 'F'],
    ['P.10.1 adresse patient', '1 RUE X'],
    ['P.10.5 code postal', '75001'],
    ['P.12.1 telephone patient', '0102030405'],
    ['P.13.1 medecin traitant', 'MARTIN'],
    ['P.16.1 taille patient', '165'],
    ['P.17.1 poids patient', '60'],
    ['P.18.1 diagnostic patient', 'diabète'],
    ['P.19.1 traitement medical', 'insuline'],
    ['OBX.5.1 resultat analyse Glycémie à jeun', '5.2'],
  ])('names %s', (name, value) => {
    expect(named(message)[name]).toBe(value);
  });

  it('reads a message whole, or says what is left', () => {
    expect(hprimValues(message, 1000)).toMatchObject({whole: true, cut: false});
    expect(hprimValues(`${message}\nune ligne libre`, 1000)).toMatchObject({whole: false, cut: false});
    expect(hprimValues(message, 5)).toMatchObject({pieces: {length: 5}, whole: false, cut: true});
  });

  it('reads a letter of HPRIM Médecin, too', () => {
    const letter =
      '77\nROUX\nLéa\n1 rue X\n\n75001 PARIS\n07/05/1985\n185057899990139\n24\n02/01/2024\nLABO\nMARTIN';
    expect(named(letter)['hprim.8 nir patient']).toBe('185057899990139');
  });

  it('is not slowed by lines that go on', () => {
    expect(hprimValues(`H|~^\\&|x\r${'A|1\r'.repeat(300_000)}`, 5)?.pieces).toHaveLength(1);
  });

  it.each([['H|a|b|c'], ['H~'], ['MSH|^~\\&|A'], ['Hello || world'], [''], ['| H | i |'], ['H||||||']])(
    'leaves %s alone',
    (text) => {
      if (text === 'H||||||') return expect(hprimValues(text, 100)?.pieces ?? []).toEqual([]);
      expect(hprimValues(text, 100)).toBeUndefined();
    },
  );
});
