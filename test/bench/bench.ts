/**
 * `npm run bench`: speed and size, measured and never tested by a clock. Prints a table and writes
 * test/out/bench.json. Figures are medians; compare them by ratio, in one run of one machine. Names of parts
 * run these alone: `npm run bench -- overhead`; so do names of browsers: `npm run bench -- overhead firefox`.
 */

import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {table} from '../rig/table.ts';
import {benchBackground} from './background.ts';
import {benchContent} from './content.ts';
import {benchInspect} from './inspect.ts';
import {benchOverhead} from './overhead.ts';
import {benchSizes} from './sizes.ts';

/** One figure. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** A quarter of what was measured lies below, a quarter above. */
  readonly low?: number;
  readonly high?: number;
  /** What the project allows itself, when it says so. */
  readonly limit?: number;
}

if (spawnSync(process.execPath, ['build.mjs'], {stdio: 'inherit'}).status !== 0) process.exit(1);

const asked = process.argv.slice(2);
const browsers = (['chromium', 'firefox'] as const).filter(
  (browser, _, all) => asked.includes(browser) || !all.some((one) => asked.includes(one)),
);
const parts: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  sizes: benchSizes,
  inspect: benchInspect,
  background: benchBackground,
  content: () => benchContent(browsers),
  overhead: () => benchOverhead(browsers),
};
const chosen = Object.keys(parts).filter(
  (part, _, all) => asked.includes(part) || !all.some((one) => asked.includes(one)),
);
const figures: Figure[] = [];
for (const part of chosen) figures.push(...((await parts[part]?.()) ?? []));

const rows = figures.map(({what, value, unit, low, high, limit}) => [
  what,
  value.toFixed(2),
  unit,
  low === undefined || high === undefined ? '' : `${low.toFixed(2)}–${high.toFixed(2)}`,
  limit === undefined ? '' : `≤ ${limit}`,
]);
console.log(table(['what', 'median', 'unit', 'half of all', 'limit'], rows));
mkdirSync('test/out', {recursive: true});
writeFileSync('test/out/bench.json', `${JSON.stringify({node: process.version, figures}, undefined, 2)}\n`);
