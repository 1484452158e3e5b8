import {describe, expect, it} from 'vitest';
import {plainOptics} from './power.ts';
import {acuityIn, brandedLensIn, contactLensIn, corneaIn, dioptresIn, prismIn} from './sight.ts';

const plain = plainOptics;

describe('contactLensIn', () => {
  it.each([
    ['BC 8.6 DIA 14.2 PWR -2.75'],
    ['Rayon 8,6 diamètre 14,2'],
    ['BC: 8.60 / Dia: 14.0'],
    ['rayon de courbure : 8.40 ; puissance : -3.00'],
    ['8.60/14.20/-2.75'],
    ['8.6 14.2 -2.75'],
  ])('reads %s', (text) => {
    expect(contactLensIn(plain(text))).toBeDefined();
  });

  it.each([
    ['8.60/14.20'],
    ['BC 8.6'],
    ['BC 2024 DIA 14.2'],
    ['rayon 5.2, diametre 40'],
    ['8.60 14.20 -2.71'],
  ])('leaves %s alone', (text) => {
    expect(contactLensIn(plain(text))).toBeUndefined();
  });
});

describe('brandedLensIn', () => {
  it.each(['Acuvue Oasys 1-Day 30L -3.25', 'Lentilles Biofinity -2,75', 'Dailies Total 1 (+1.50)'])(
    'reads %s',
    (text) => {
      expect(brandedLensIn(plain(text))).toBeDefined();
    },
  );

  it.each([
    'Acuvue Oasys 30L',
    'Coque -3.25',
    'Lentilles corail 500 g -0.50€',
    'Lentilles -3.29',
    'Dailies -20.00 %',
  ])('leaves %s alone', (text) => {
    expect(brandedLensIn(plain(text))).toBeUndefined();
  });
});

describe('prismIn', () => {
  it.each([
    ['2Δ base interne'],
    ['1,5 Δ BI'],
    ['prisme 2 base externe'],
    ['Prisme OD : 3.00 Δ base 90°'],
    ['2 dioptries prismatiques base nasale'],
    ['3 prism diopters base out'],
    ['2 base temporale'],
  ])('reads %s', (text) => {
    expect(prismIn(plain(text))).toBeDefined();
  });

  it.each([['Δ 2'], ['base 10'], ['2 bases de données'], ['prismes 12'], ['2 base in Paris'], ['rgb 2^8']])(
    'leaves %s alone',
    (text) => {
      expect(prismIn(plain(text))).toBeUndefined();
    },
  );
});

describe('acuityIn', () => {
  it.each([
    ['Acuité visuelle : 8/10'],
    ['VA 20/20'],
    ['AV 10/10'],
    ['AV OD 9/10 P2'],
    ['Acuité visuelle de loin sans correction OD : 3/10'],
    ['visual acuity 20/40'],
    ['BCVA: 6/6'],
    ['Parinaud 2'],
    ['AVL: 0.1 logMAR'],
  ])('reads %s', (text) => {
    expect(acuityIn(plain(text))).toBeDefined();
  });

  it.each([
    ['visual acuity angle'],
    ['ça va 10/10'],
    ['8/10'],
    ['VA 2024'],
    ['AV 12/05/1985'],
    ['java 20/20'],
  ])('leaves %s alone', (text) => {
    expect(acuityIn(plain(text))).toBeUndefined();
  });
});

it.each([
  ['K1 43.25 K2 44.00', true],
  ['K1: 43.25 @ 10 / K2: 44.00', true],
  ['K1 12 K2 14', false],
])('reads the curve of a cornea: %s', (text, yes) => {
  expect(corneaIn(text) !== undefined).toBe(yes);
});

it.each([
  ['myopie de -2,5 dioptries', true],
  ['Forte myopie (6 dioptries)', true],
  ['Myopie -3,50 D OD / -3,25 D OG', true],
  ['objectif +2 dioptries', false],
  ['image -3.50 D', false],
])('reads dioptres of a fault of sight: %s', (text, yes) => {
  expect(dioptresIn(plain(text)) !== undefined).toBe(yes);
});

it('stays linear', () => {
  for (const text of [
    'prisme 2 '.repeat(2000),
    'AV OD '.repeat(3000),
    'K1 43.25 '.repeat(2000),
    'BC 8.6 '.repeat(2000),
  ])
    for (const find of [contactLensIn, prismIn, acuityIn, corneaIn]) expect(find(text)).toBeUndefined();
});
