import {describe, expect, it} from 'vitest';
import {nothing} from '../mask.ts';
import type {Hit} from '../model.ts';
import {targetOf} from '../parties/party.ts';
import {blamedFor} from './blamed.ts';

const target = targetOf(new URL('https://tiers.test/'), 'portail.test');
const hit: Hit = {
  category: 'nir',
  certainty: 'certain',
  how: 'typed',
  where: 'body',
  name: nothing,
  sample: nothing,
  encoding: [],
};
const reasons = (one: Partial<Hit>) =>
  blamedFor({...hit, ...one}, target, 'POST', ['portal:lab', 'field:nir']).blames.map(
    (blame) => blame.reasons,
  );

describe('blamedFor', () => {
  it('says why a datum of a person was told', () => {
    expect(reasons({category: 'name'})).toEqual([['context:portal:lab', 'context:field:nir']]);
    expect(reasons({category: 'drug', certainty: 'likely'})).toEqual([
      ['context:portal:lab', 'context:field:nir'],
    ]);
  });

  it('needs no reason for what speaks for itself', () => {
    expect(reasons({category: 'nir'})).toEqual([[]]);
  });
});
