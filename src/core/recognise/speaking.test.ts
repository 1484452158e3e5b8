import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {speakingIn} from './speaking.ts';

const heard = (names: readonly string[], health = false) =>
  [
    ...speakingIn(
      names.map((name) => entry(name, 'x')),
      health,
    ).asked,
  ].map(([name, {category, certainty}]) => `${name} ${category} ${certainty}`);

describe('speakingIn', () => {
  it('hears the names that say something', () => {
    expect(heard(['nir', 'page'])).toEqual(['nir nir certain']);
    expect(heard(['page', 'id'])).toEqual([]);
  });

  it('hears medium words beside strong ones, or in health context', () => {
    expect(heard(['nir', 'mutuelle'])).toEqual(['nir nir certain', 'mutuelle amc-org likely']);
    expect(heard(['mutuelle'])).toEqual([]);
    expect(heard(['mutuelle'], true)).toEqual(['mutuelle amc-org likely']);
  });

  it('hears of a yes only what is said of a person', () => {
    const asked = (name: string) =>
      speakingIn([entry(name, 'true'), entry('montant', '12')], false).asked.size;
    expect(asked('demande_remboursement')).toBe(0);
    expect(asked('diabetique')).toBeGreaterThan(0);
  });

  it('leaves path segments alone', () => {
    expect(speakingIn([{...entry('nss', '3'), where: 'path'}], false).heard.size).toBe(0);
  });
});
