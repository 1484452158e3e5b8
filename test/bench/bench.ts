/**
 * `npm run bench`: speed and size, measured and never tested by a clock. Prints a table and writes
 * test/out/bench.json. Figures are medians; compare them by ratio, in one run of one machine.
 */

import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {table} from '../rig/table.ts';
import {benchContent} from './content.ts';
import {benchInspect} from './inspect.ts';
import {benchSizes} from './sizes.ts';

/** One figure. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What the project allows itself, when it says so. */
  readonly limit?: number;
}

if (spawnSync(process.execPath, ['build.mjs'], {stdio: 'inherit'}).status !== 0) process.exit(1);
const figures: readonly Figure[] = [...benchSizes(), ...(await benchInspect()), ...(await benchContent())];
const rows = figures.map(({what, value, unit, limit}) => [
  what,
  value.toFixed(2),
  unit,
  limit === undefined ? '' : `≤ ${limit}`,
]);
console.log(table(['what', 'median', 'unit', 'limit'], rows));
mkdirSync('test/out', {recursive: true});
writeFileSync('test/out/bench.json', `${JSON.stringify({node: process.version, figures}, undefined, 2)}\n`);
