import {describe, expect, it} from 'vitest';
import {additionIn, eyeIn, namedPartsIn, part} from './labelled.ts';
import {plainOptics} from './power.ts';

const plain = plainOptics;

describe('namedPartsIn', () => {
  it.each([
    ['SPH: -2.25 CYL: -0.75 AXIS: 90'],
    ['sphère = +2.50 ; cylindre = +0.75 ; axe = 15'],
    ['Sphère OD : −2,25'],
    ['sph od -2,5 cyl od -0,5'],
    ['Cyl -0.75 axe 90'],
    ['Sphere -1.00, addition 2.00'],
    ['PWR -2.75'],
    ['S -2.25 C -0.75 A 90'],
  ])('reads %s', (text) => {
    expect(namedPartsIn(plain(text))).toBeDefined();
  });

  it.each([
    ['sphere 2.5'],
    ['atmosphère -2.25'],
    ['sphere: radius 1.50'],
    ['axe = 15'],
    ['s -2.30 c -0.75 a 90'],
    ['Puissance 2.00 kW'],
    ['cylindre 1.60'],
    ['sph -2.30'],
  ])('leaves %s alone', (text) => {
    expect(namedPartsIn(plain(text))).toBeUndefined();
  });
});

describe('eyeIn', () => {
  it.each([
    ['Right eye: -1.25'],
    ['OD -2.25'],
    ['O.D. : +1,50'],
    ['Œil droit : -2,25'],
    ['oeil gauche -0,50'],
    ['RE -2.00 LE -1.75'],
    ['OG = −3,00'],
    ['od vl -2.25'],
  ])('reads %s', (text) => {
    expect(eyeIn(plain(text))).toBeDefined();
  });

  it.each([
    ['os 10.15'],
    ['OS 17.2'],
    ['OD-2024-25'],
    ['left: -2.25px'],
    ['le -2.25'],
    ['right: -1.25'],
    ['period -2.25'],
    ['OD -2.30'],
    ['OG -2.25 €'],
    ['OD -2.25%'],
  ])('leaves %s alone', (text) => {
    expect(eyeIn(plain(text))).toBeUndefined();
  });
});

describe('additionIn', () => {
  it.each([['Addition : 2,25'], ['ADD 1.50'], ['Add +2.00'], ['Add +2.0'], ['add od 1,75'], ['Add. 0.75']])(
    'reads %s',
    (text) => {
      expect(additionIn(plain(text))).toBeDefined();
    },
  );

  it.each([
    ['Add to cart 2.00'],
    ['Add 2 items'],
    ['Add +10.00'],
    ['Addition : 2,25 €'],
    ['add 4.0'],
    ['ADD 1.50$'],
    ['Add 2.00 to your cart'],
    ['address 2.00'],
    ['Addition 12,50'],
    ['Add 1.5.2'],
  ])('leaves %s alone', (text) => {
    expect(additionIn(plain(text))).toBeUndefined();
  });
});

it('names a part', () => {
  expect('axe od : 90'.match(part('axe', '\\d+'))).not.toBeNull();
});
