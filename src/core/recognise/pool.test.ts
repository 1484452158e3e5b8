import {expect, it} from 'vitest';
import type {Watched} from '../model.ts';
import {type Branch, poolOf} from './pool.ts';

const watched = (value: string): Watched => ({category: 'name', certainty: 'certain', value});

it('is built once for the same values', () => {
  const values = [watched('Trousseau')];
  expect(poolOf(values)).toBe(poolOf(values));
});

it('keeps long values as patterns and short ones apart', () => {
  const pool = poolOf([watched('Trousseau'), watched('O+')]);
  const endsOf = ({next, ends}: Branch): readonly string[] => [
    ...ends.map(({letters}) => letters),
    ...[...next.values()].flatMap(endsOf),
  ];
  expect(endsOf(pool.root)).toEqual(['trousseau', 'troußeau', 'uaessuort']);
  expect([...pool.short.keys()]).toEqual(['o+']);
});
