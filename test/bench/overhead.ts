/**
 * What being there costs pages, in real browsers: the same loads in turn with nothing, with an extension that
 * only looks (the floor), with our hook alone, with ours on a page that is not about health, and on a portal
 * where something was typed. Each has a browser of its own, all are open at once, and each turn measures every
 * one: ratios are of one turn, so that what else the machine does weighs on both sides.
 */
import {extensionOf} from '../browser/site.ts';
import {launchChromium} from '../rig/chromium.ts';
import type {BrowserName, Driver} from '../rig/driver.ts';
import {launchFirefox} from '../rig/firefox.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import type {Figure} from './bench.ts';
import {type Fixture, fixture} from './extensions.ts';
import {loads, startLoads} from './loads.ts';
import {ratiosOf, spreadOf} from './pairs.ts';

type Candidate = 'none' | 'none again' | 'hook' | 'floor' | 'ours' | 'portal';

const fixtures: Readonly<Partial<Record<Candidate, Fixture>>> = {
  none: 'nothing',
  'none again': 'nothing',
  hook: 'hook',
  floor: 'floor',
};
const candidates: readonly Candidate[] = ['none', 'hook', 'none again', 'floor', 'ours', 'portal'];

/** What is compared, and what the project allows itself of it. */
const comparisons: readonly (readonly [of: Candidate, to: Candidate, words: string, limit?: number])[] = [
  ['none again', 'none', 'no extension / none (the noise)'],
  ['floor', 'none', 'floor / none'],
  ['ours', 'none', 'ours / none'],
  ['hook', 'none', 'hook alone / none', 1.02],
  ['ours', 'floor', 'ours / floor', 1.1],
  ['portal', 'floor', 'ours on a portal / floor', 1.35],
];

const turns = Number(process.env['BENCH_TURNS'] ?? 15);

/** Ratios, with the quarters of them that lie outside. */
export async function benchOverhead(browsers: readonly BrowserName[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const browser of browsers) figures.push(...(await measured(browser)));
  return figures;
}

interface Ready {
  readonly candidate: Candidate;
  readonly driver: Driver;
  readonly page: Page;
}

async function measured(browser: BrowserName): Promise<readonly Figure[]> {
  const servers = await startLoads();
  const all: Ready[] = [];
  try {
    for (const candidate of candidates) all.push(await ready(browser, candidate, servers));
    const times = await inTurn(all, servers);
    return Object.keys(loads).flatMap((load) => figuresOf(browser, load, times));
  } finally {
    await Promise.all(all.map(({driver}) => driver.close()));
    await servers.close();
  }
}

async function ready(browser: BrowserName, candidate: Candidate, servers: Servers): Promise<Ready> {
  const other = fixtures[candidate];
  const extensionDir = other === undefined ? extensionOf(browser) : fixture(other, browser);
  const options = {extensionDir, servers, language: 'fr'} as const;
  const driver = await (browser === 'chromium' ? launchChromium(options) : launchFirefox(options));
  return {candidate, driver, page: await driver.newTab()};
}

/** Milliseconds of each load by each candidate, turn by turn; the first turn warms up and is not kept. */
type Times = ReadonlyMap<string, readonly number[]>;

const keyOf = (load: string, candidate: Candidate): string => `${load}, ${candidate}`;

async function inTurn(all: readonly Ready[], servers: Servers): Promise<Times> {
  const times = new Map<string, number[]>();
  for (let turn = 0; turn <= turns; turn += 1) {
    // Whoever goes first goes last the next time.
    const order = turn % 2 === 0 ? all : [...all].reverse();
    for (const one of order) await opened(one);
    for (const [load, run] of Object.entries(loads)) {
      for (const {page, candidate} of order) {
        const time = await run(page, candidate === 'portal');
        const key = keyOf(load, candidate);
        if (turn > 0) times.set(key, [...(times.get(key) ?? []), time]);
        servers.log.clear();
      }
    }
  }
  return times;
}

/** Synthetic: man, May 1985, Yvelines. */
const typed = '1 85 05 78 999 901 39';

async function opened({page, candidate}: Ready): Promise<void> {
  await page.goto(`https://portail.test/${candidate === 'portal' ? 'portail' : 'vide'}`);
  if (candidate === 'portal') await page.type('#nir', typed);
}

function figuresOf(browser: BrowserName, load: string, times: Times): readonly Figure[] {
  const of = (candidate: Candidate): readonly number[] => times.get(keyOf(load, candidate)) ?? [];
  const absolute = candidates.map((candidate): Figure => {
    const {median: value, ...spread} = spreadOf(of(candidate));
    return {what: `${browser}, ${load}: ${candidate}`, value, ...spread, unit: 'ms'};
  });
  const ratios = comparisons.map(([one, other, words, limit]): Figure => {
    const {median: value, ...spread} = ratiosOf(of(one), of(other));
    const figure = {what: `${browser}, ${load}: ${words}`, value, ...spread, unit: 'times'};
    return limit === undefined ? figure : {...figure, limit};
  });
  return [...absolute, ...ratios];
}
