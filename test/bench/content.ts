/**
 * What the content script costs a page, in real browsers and in its own world: the time of every stretch of its
 * code on the page's thread, with its messages answered at once (extensions/timed.js times them).
 */
import {startSite} from '../browser/site.ts';
import {launchChromium} from '../rig/chromium.ts';
import type {BrowserName} from '../rig/driver.ts';
import {launchFirefox} from '../rig/firefox.ts';
import type {Page} from '../rig/page.ts';
import type {Figure} from './bench.ts';
import {fixture} from './extensions.ts';
import {spreadOf} from './pairs.ts';

const lines = (count: number, line: (n: number) => string): string =>
  Array.from({length: count}, (_, n) => line(n)).join('');
const row = (n: number): string => `<div><p>Paragraphe <a href="#${n}">${n}</a></p></div>`;
/** Renders 1,000 nodes anew, 20 times. */
const alive = `<script>
  let left = 20;
  const render = () => {
    const main = document.querySelector('main');
    main.textContent = '';
    for (let n = 0; n < 500; n += 1) {
      const line = document.createElement('p');
      line.id = 'l' + n;
      line.append('Ligne ' + n, document.createElement('b'));
      main.append(line);
    }
    left -= 1;
    if (left > 0) setTimeout(render, 50);
  };
  onload = () => setTimeout(render, 50);
</script>`;

const pages = {
  '/petite': lines(350, row),
  '/sans': lines(2000, row),
  '/cinq-mille': `<form>${lines(5000, (n) => `<p><label for="c${n}">Ligne ${n}</label><input id="c${n}" name="c${n}"></p>`)}</form>`,
  '/cinq-mille-nus': `<h1>Saisie</h1><form>${lines(5000, (n) => `<p>Ligne ${n} <input name="c${n}"></p>`)}</form>`,
  '/tableau': `<form><table><thead><tr>${lines(10, (n) => `<th>Colonne ${n}</th>`)}</tr></thead>${lines(500, (n) => `<tr>${lines(10, (m) => `<td><input name="c${n}-${m}"></td>`)}</tr>`)}</table></form>`,
  '/vivante': `<form><label>Recherche <input name="q"></label></form><main></main>${alive}`,
};

interface Case {
  readonly what: string;
  readonly path: keyof typeof pages;
  readonly limit: number;
  /** Of the longest stretch. */
  readonly longest?: number;
}

const cases: readonly Case[] = [
  {what: 'page of 1,000 elements without a form', path: '/petite', limit: 2},
  {what: 'page of 6,000 elements without a form', path: '/sans', limit: 2},
  {what: 'form of 5,000 labelled inputs', path: '/cinq-mille', limit: 100, longest: 30},
  {what: 'form of 5,000 inputs without labels', path: '/cinq-mille-nus', limit: 100, longest: 30},
  {what: 'table of 5,000 inputs', path: '/tableau', limit: 100, longest: 30},
  {what: 'page that renders 1,000 nodes 20 times', path: '/vivante', limit: 20, longest: 5},
];

/** Milliseconds of the page's thread. */
export async function benchContent(browsers: readonly BrowserName[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const browser of browsers) figures.push(...(await measured(browser)));
  return figures;
}

async function measured(name: BrowserName): Promise<readonly Figure[]> {
  const servers = await startSite(pages);
  const preferences = {'privacy.reduceTimerPrecision': false};
  const options = {extensionDir: fixture('timed', name), servers, language: 'fr', preferences} as const;
  const driver = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  const figures: Figure[] = [];
  try {
    const page = await driver.newTab();
    for (const one of cases) figures.push(...(await costOf(page, name, one)));
    return figures;
  } finally {
    await driver.close();
    await servers.close();
  }
}

interface Cost {
  readonly total: number;
  readonly longest: number;
}

async function costOf(page: Page, name: BrowserName, one: Case): Promise<readonly Figure[]> {
  const costs: Cost[] = [];
  for (let run = 0; run < 7; run += 1) {
    await page.goto(`https://portail.test${one.path}`);
    await page.waitFor('document.documentElement.dataset.cost');
    costs.push(JSON.parse(await page.evaluate<string>('() => document.documentElement.dataset.cost')));
  }
  const figure = (words: string, limit: number, of: (cost: Cost) => number): Figure => {
    const {median: value, ...spread} = spreadOf(costs.map(of));
    return {what: `${name}, ${one.what}, ${words}`, value, ...spread, unit: 'ms', limit};
  };
  const all = figure('all stretches', one.limit, ({total}) => total);
  return one.longest === undefined
    ? [all]
    : [all, figure('longest stretch', one.longest, ({longest}) => longest)];
}
