import {expect, it} from 'vitest';
import {wordsOf} from './words.ts';

it.each([
  ['N° de sécurité sociale', 'numero de securite sociale'],
  ['Nº SS', 'numero ss'],
  ['№ AMC', 'numero amc'],
  ['numAMC', 'num amc'],
  ['odSphere', 'od sphere'],
  ['RESphere', 're sphere'],
  ['RE_Addition', 're addition'],
  ['HbA1c', 'hba1c'],
  ['codeCim10', 'code cim10'],
  ['code_cim10', 'code cim10'],
  ['CIP13', 'cip13'],
  ['ICD-10', 'icd 10'],
  ['secu2', 'secu 2'],
  ['vih1positif', 'vih 1 positif'],
  ['Œil gauche', 'oeil gauche'],
  ['Sphère OD', 'sphere od'],
  ['souvenir', 'souvenir'],
  ['NOM', 'nom'],
  ['a', 'a'],
  ['', ''],
  ['—', ''],
])('reads %s as %s', (text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words);
});
