import {describe, expect, it} from 'vitest';
import {isLpp, isNabm, isNgap, lppIn} from './tariff.ts';

describe('isLpp', () => {
  it.each([['2273854'], ['2 210 546'], ['LPP 2210546'], ['code LPP : 2 210 546']])('takes %s', (value) => {
    expect(isLpp(value)).toBe(true);
  });

  it.each([['221054'], ['221O546'], ['22105467'], ['0210546'], ['']])('refuses %s', (value) => {
    expect(isLpp(value)).toBe(false);
  });
});

describe('lppIn', () => {
  it.each([
    ['Verre unifocal, code LPP : 2 210 546, 37,50 €', '2 210 546'],
    ['LPP 2210546', '2210546'],
    ['LPPR: 2245036', '2245036'],
  ])('reads %s', (text, code) => {
    expect(lppIn(text)).toBe(code);
  });

  it.each([['2210546'], ['SLPP 2210546'], ['LPP 22105461'], ['LPP 2210.5']])('leaves %s alone', (text) => {
    expect(lppIn(text)).toBeUndefined();
  });
});

it.each([
  ['9050', true],
  ['0027', true],
  ['905', false],
])('tells whether %s may be a NABM', (value, yes) => {
  expect(isNabm(value)).toBe(yes);
});

it.each([
  ['AMI 4', true],
  ['AMK7,5', true],
  ['CS', true],
  ['XYZ 4', false],
  ['AMI 4 fois', false],
])('tells whether %s is a NGAP act', (value, yes) => {
  expect(isNgap(value)).toBe(yes);
});
