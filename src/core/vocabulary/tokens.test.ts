import {describe, expect, it} from 'vitest';
import {meaningful, tokensOf} from './tokens.ts';

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
