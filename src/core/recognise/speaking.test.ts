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

  it('leaves path segments alone', () => {
    expect(speakingIn([{...entry('nss', '3'), where: 'path'}], false).heard.size).toBe(0);
  });
});
