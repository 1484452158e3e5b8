import {describe, expect, it} from 'vitest';
import {keyOf, meaningful, tokensOf} from './tokens.ts';

describe('tokensOf', () => {
  it.each([
    ['N° de sécurité sociale', 'numero de securite sociale'],
    ['numAMC', 'numero amc'],
    ['odSphere', 'od sphere'],
    ['RESphere', 're sphere'],
    ['HbA1c', 'hba1c'],
    ['code_cim10', 'code cim10'],
    ['n_ss', 'numero ss'],
    ['Œil gauche', 'oeil gauche'],
    ['infos_client[nir]', 'info client nir'],
    ['souvenir', 'souvenir'],
    ['Écart-pupillaire (mm)', 'ecart pupillaire mm'],
    ['', ''],
  ])('reads %s as %s', (text, tokens) => {
    expect(tokensOf(text).join(' ')).toBe(tokens);
  });

  it('reads a bounded part of a text without end', () => {
    expect(tokensOf('mot '.repeat(100_000)).length).toBeLessThan(100);
  });
});

describe('meaningful', () => {
  it('drops stop words', () => {
    expect(meaningful(tokensOf('Veuillez saisir votre numéro de sécurité sociale'))).toEqual([
      'numero',
      'securite',
      'sociale',
    ]);
  });
});

describe('keyOf', () => {
  it.each([
    ['numéro de sécurité sociale', 'numero securite sociale'],
    ['née le', 'nee le'],
    ['le sphere', 'le sphere'],
  ])('knows %s by %s', (phrase, key) => {
    expect(keyOf(tokensOf(phrase)).join(' ')).toBe(key);
  });
});
