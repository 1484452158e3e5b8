import {describe, expect, it} from 'vitest';
import {hide} from './hide.ts';

describe('hide', () => {
  it.each([
    ['groupe_Dupont.v', 'dupont', 'groupe_….v'],
    ['Elodie', 'Élodie', '…'],
    ['e_l_o_d_i_e', 'Élodie', '…'],
    ['LECOEUR.x', 'Lecœur', '….x'],
    ['lecœur.x', 'Lecoeur', '….x'],
    ['k1x85x05x78x999x901x39', '1 85 05 78 999 901 39', 'k…'],
    ['١٨٥٠٥٧', '185057', '…'],
    ['nothing.of.it', 'Dupont', 'nothing.of.it'],
    ['ab', 'ab', 'ab'],
    ['', 'Dupont', ''],
  ])('shows %s, without %s, as %s', (text, secret, shown) => {
    expect(hide(text, [secret], '…')).toBe(shown);
  });
});
