import {expect, it} from 'vitest';
import {clusteredNames, isCluster} from './optics.ts';

it('counts different members, not the same one twice', () => {
  expect(isCluster(new Set(['axis']))).toBe(false);
  expect(isCluster(new Set(['axis', 'eye']))).toBe(true);
  expect(isCluster(new Set(['sphere', 'cylinder']))).toBe(true);
  expect(isCluster(new Set(['axis', 'addition']))).toBe(false);
  expect(isCluster(new Set(['axis', 'addition', 'distance']))).toBe(true);
});

it.each([
  [
    ['c.axe', 'c.add', 'c.ep'],
    ['c.axe', 'c.add', 'c.ep'],
  ],
  [
    ['lignes[0].sph', 'lignes[0].axe', 'lignes[1].axe'],
    ['lignes[0].sph', 'lignes[0].axe'],
  ],
  [
    ['rx[sph]', 'rx[cyl]', 'sph'],
    ['rx[sph]', 'rx[cyl]'],
  ],
])('of %j hears %j together', (names, heard) => {
  expect([...clusteredNames(names)]).toEqual(heard);
});

it.each([
  [['axe', 'axis']],
  [['axis', 'add']],
  [['od', 'add']],
  [['a.cyl', 'b.add']],
  [['xAxis.axis', 'yAxis.axis']],
  [['ep', 'pd']],
  [[]],
])('of %j hears nothing', (names) => {
  expect([...clusteredNames(names)]).toEqual([]);
});
