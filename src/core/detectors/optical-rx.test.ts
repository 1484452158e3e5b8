import {describe, expect, it} from 'vitest';
import vectors from '../../../test/vectors/optical.tsv';
import {rowsOf} from '../table.ts';
import {opticalRx} from './optical-rx.ts';

const found = (value: string, health = false, name = '') => opticalRx.detect(value, {name, health});
const rows = rowsOf(vectors).filter(([, kind]) => kind !== 'optical_pd');

describe('optical-rx', () => {
  it.each(rows.filter(([, , valid]) => valid === 'yes'))('finds %s (%s, %s: %s)', (value = '') => {
    expect(found(value)).toBeDefined();
  });

  it.each(rows.filter(([, , valid]) => valid === 'no'))('leaves %s (%s, %s: %s) alone', (value = '') => {
    expect(found(value, true)).toBeUndefined();
  });

  it.each([
    ['Bonjour, ma correction : OD -2,25 (-0,75) 90° / OG -1,50 (-0,50) 85° Add 2,00. Merci', 'certain'],
    ['OG +1,50', 'likely'],
    ['Add +2.00', 'likely'],
  ])('finds %s as %s', (value, certainty) => {
    expect(found(value)?.certainty).toBe(certainty);
  });

  it('is sure in health context, and gives the part that it read', () => {
    expect(found('ma vue : OG +1,50 merci', true)).toEqual({certainty: 'certain', value: 'OG +1,50'});
  });

  it.each([
    ['12.50'],
    ['48.8566,2.3522'],
    ['-2.25'],
    ['1.2.3'],
    ['M10.5 -2.25 L 3.25 -0.75 90 z'],
    ['matrix(1.00, -0.50, 0.25, 1.00, 90, 12)'],
    ['version 2.25 (build 90)'],
    ['Total 12,50 € (-2,00 €) 90 articles'],
    ['2024-05-12T10:11:12.12Z'],
    ['cubic-bezier(0.25, 0.10, 0.25, 1.00)'],
    ['Dow Jones -1.25 (-0.50%) 90'],
    ['latitude -2.25 longitude -0.75'],
    ['Noté 8/10 par 90 clients'],
    ['OS X 10.15.7'],
    ['padding: 0.25em -0.75em'],
  ])('leaves %s alone', (value) => {
    expect(found(value, true)).toBeUndefined();
  });

  it('stays quick on long texts', () => {
    for (const text of [
      '-2.25 '.repeat(3300),
      '(-0.75) '.repeat(2400),
      'OD '.repeat(6600),
      '1.25'.repeat(5000),
    ])
      expect(opticalRx.detect(text, {name: '', health: true})).toBeUndefined();
  });
});
