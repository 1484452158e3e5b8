import {describe, expect, it} from 'vitest';
import vectors from '../../../test/vectors/optical.tsv';
import {rowsOf} from '../table.ts';
import {pupillaryDistance} from './pupillary-distance.ts';

const found = (value: string, health = false, name = '') => pupillaryDistance.detect(value, {name, health});
const rows = rowsOf(vectors);

describe('pupillary-distance', () => {
  it.each(rows.filter(([, kind]) => kind === 'optical_pd'))('finds %s (%s, %s: %s)', (value = '') => {
    expect(found(value)).toBeDefined();
  });

  it.each(rows.filter(([, , valid]) => valid === 'no'))('leaves %s (%s, %s: %s) alone', (value = '') => {
    expect(found(value, true)).toBeUndefined();
  });

  it.each([
    ['Écart pupillaire : 62,5 mm', 'certain'],
    ['ECART INTER-PUPILLAIRE 64', 'certain'],
    ['mon écart pupillaire est de 63 mm', 'certain'],
    ['Distance pupillaire OD 31,5 OG 32', 'certain'],
    ['écarts pupillaires : 31/32', 'certain'],
    ['demi-écart gauche : 31.5', 'certain'],
    ['interpupillary distance is 60', 'certain'],
    ['EP : 63 mm', 'likely'],
    ['OD -2.25 (-0.75) 90° EP 63', 'certain'],
    ['P.D. = 62', 'likely'],
    ['EP OD 31 OG 32', 'likely'],
    ['PD R 31 L 32', 'likely'],
  ])('finds %s as %s', (value, certainty) => {
    expect(found(value)?.certainty).toBe(certainty);
  });

  it('hears its letters in a text in health context only', () => {
    expect(found('mesures : EP 63, hauteur 20', true)?.certainty).toBe('certain');
    expect(found('saison 2, EP 63, à voir')).toBeUndefined();
  });

  it.each([
    ['pupille 63'],
    ['écart pupillaire : 12'],
    ['écart pupillaire : 2024'],
    ['Comment mesurer son écart pupillaire en 5 minutes'],
    ['ep 63'],
    ['PD 42'],
    ['EP 63%'],
    ['STEP 63'],
    ['UPDATE 63'],
  ])('leaves %s alone', (value) => {
    expect(found(value, true)).toBeUndefined();
  });

  it('stays linear', () => {
    expect(found('PD od '.repeat(3000), true)).toBeUndefined();
  });
});
