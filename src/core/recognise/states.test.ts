import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {namesIn} from './names.ts';
import {statesIn} from './states.ts';

const found = (pairs: readonly [string, string][], health = false) => {
  const entries = pairs.map(([name, value]) => entry(name, value));
  return statesIn(entries, namesIn(entries), health).map(({category}) => category);
};

describe('statesIn', () => {
  it.each<[string, [string, string][], boolean, string]>([
    [
      'beside a name',
      [
        ['p.prenom', 'Léa'],
        ['p.enceinte', 'true'],
      ],
      false,
      'pregnancy',
    ],
    ['on a page about health', [['estEnceinte', 'oui']], true, 'pregnancy'],
    [
      'beside a birth date',
      [
        ['date_naissance', '12/05/1985'],
        ['fumeur', 'oui'],
      ],
      false,
      'health-note',
    ],
    ['of eyes', [['porteur_lentilles', 'true']], true, 'optical-rx'],
  ])('finds a state %s', (_, pairs, health, category) => {
    expect(found(pairs, health)).toEqual([category]);
  });

  it.each<[string, [string, string][]]>([
    [
      'a filter',
      [
        ['filters.enceinte', 'true'],
        ['filters.ampli', 'true'],
      ],
    ],
    [
      'a loudspeaker',
      [
        ['nom', 'Durand'],
        ['enceinte', 'JBL'],
      ],
    ],
    [
      'another object',
      [
        ['client.nom', 'Durand'],
        ['produit.enceinte', 'true'],
      ],
    ],
  ])('leaves %s alone', (_, pairs) => {
    expect(found(pairs)).toEqual([]);
  });
});
