import {describe, expect, it} from 'vitest';
import {letterValues} from './hprim-letter.ts';

const lines = [
  'P0000077',
  'ROUX',
  'Léa',
  '1 rue X',
  '',
  '75001 PARIS',
  '07/05/1985',
  '185057899990139',
  '24-123',
  '02/01/2024',
  'LABO       Laboratoire X',
  'MARTIN     Dr Martin',
  '',
  'Glycémie : 5,2 mmol/l',
  '****LAB****',
  'RES|Sérologie V.I.H.|VIH|A|négatif|||||F',
  'RES|Glycémie|GLY|N|5.2|mmol/l|3.9|6.1|N|F|0.94|g/l',
  '****FIN****',
  '****FINFICHIER****',
];
const letter = lines.join('\r\n');

describe('letterValues', () => {
  it('names each line', () => {
    expect(letterValues(letter, 100)).toEqual({
      pieces: [
        ['hprim.1 code patient', 'P0000077'],
        ['hprim.2 nom patient', 'ROUX'],
        ['hprim.3 prenom patient', 'Léa'],
        ['hprim.4 adresse 1', '1 rue X'],
        ['hprim.6 code postal ville', '75001 PARIS'],
        ['hprim.7 date naissance', '07/05/1985'],
        ['hprim.8 nir patient', '185057899990139'],
        ['hprim.9 numero dossier patient', '24-123'],
        ['hprim.10 date dossier', '02/01/2024'],
        ['hprim.11 medecin expediteur', 'LABO       Laboratoire X'],
        ['hprim.12 medecin destinataire', 'MARTIN     Dr Martin'],
        ['RES.1 analyse', 'Sérologie V.I.H.'],
        ['RES.2 code analyse', 'VIH'],
        ['RES.3', 'A'],
        ['RES.4 resultat analyse Sérologie V I H', 'négatif'],
        ['RES.9', 'F'],
        ['RES.1 analyse', 'Glycémie'],
        ['RES.2 code analyse', 'GLY'],
        ['RES.3', 'N'],
        ['RES.4 resultat analyse Glycémie', '5.2'],
        ['RES.5 unite analyse', 'mmol/l'],
        ['RES.6 norme basse', '3.9'],
        ['RES.7 norme haute', '6.1'],
        ['RES.8', 'N'],
        ['RES.9', 'F'],
        ['RES.10 resultat analyse Glycémie', '0.94'],
        ['RES.11', 'g/l'],
        ['hprim.13 compte rendu medical', 'Glycémie : 5,2 mmol/l'],
      ],
      whole: true,
      cut: false,
    });
  });

  it('reads a letter without NIR, in other line ends', () => {
    expect(letterValues(lines.with(7, '').join('\n'), 100)?.whole).toBe(true);
    expect(letterValues(lines.with(6, '07051985').join('\r'), 100)?.whole).toBe(true);
  });

  it('stops at the bound it is given', () => {
    expect(letterValues(`${letter}\n${'RES|a|b|A|1\n'.repeat(100_000)}`, 20)).toMatchObject({
      pieces: {length: 20},
      whole: false,
      cut: true,
    });
  });

  it.each([
    ['a text', 'une ligne\n'.repeat(20)],
    ['an address', 'Mme Roux\n1 rue X\n75001 PARIS'],
    ['numbers', '1\n'.repeat(20)],
    ['another order', [...lines.slice(2), 'a', 'b'].join('\n')],
    ['nothing', ''],
    ['empty lines', '\n'.repeat(300_000)],
  ])('leaves %s alone', (_, text) => {
    expect(letterValues(text, 100)).toBeUndefined();
  });
});
