import {expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import type {Watched} from '../model.ts';
import {Parts} from './parts.ts';
import {poolOf} from './pool.ts';
import {scan} from './scan.ts';

const said = (value: string, pairs: readonly [string, string][]) => {
  const one: Watched = {category: 'name', certainty: 'certain', value};
  const [pool, parts] = [poolOf([one]), new Parts()];
  for (const [name, text] of pairs)
    for (const match of scan(text, pool))
      if (match.pattern.kind === 'part') parts.add(match, entry(name, text));
  return parts.enough(pool).map(({certainty, entry: {name}}) => `${name} ${certainty}`);
};

it.each<[string, [string, string][], string[]]>([
  [
    'Sandrine Trousseau',
    [
      ['fn', 'Sandrine'],
      ['ln', 'TROUSSEAU'],
    ],
    ['fn certain'],
  ],
  [
    'Rose Martin',
    [
      ['a', 'rose'],
      ['b', 'martin'],
    ],
    ['a likely'],
  ],
  [
    'Sandrine Trousseau',
    [
      ['a.fn', 'Sandrine'],
      ['b.ln', 'Trousseau'],
    ],
    [],
  ],
  ['Sandrine Trousseau', [['fn', 'Sandrine']], []],
])('of %s in %j says %j', (value, pairs, expected) => {
  expect(said(value, pairs)).toEqual(expected);
});
