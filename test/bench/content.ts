/**
 * What the content script costs a page, in a real Chromium: the time of every stretch of its code on the
 * page's thread, with the extension's messages answered at once. The bundle runs in the page's own world
 * here, so that its stretches can be timed.
 */
import {readFileSync} from 'node:fs';
import {extensionOf, startSite} from '../browser/site.ts';
import {openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Figure} from './bench.ts';

const lines = (count: number, line: (n: number) => string): string =>
  Array.from({length: count}, (_, n) => line(n)).join('');
const pages = {
  '/petite': lines(350, (n) => `<div><p>Paragraphe <a href="#${n}">${n}</a></p></div>`),
  '/sans': lines(2000, (n) => `<div><p>Paragraphe <a href="#${n}">${n}</a></p></div>`),
  '/cinq-mille': `<form>${lines(5000, (n) => `<p><label for="c${n}">Ligne ${n}</label><input id="c${n}" name="c${n}"></p>`)}</form>`,
};

/** Runs the bundle and answers with the milliseconds of all its stretches, and of the longest. */
const measure = `(code) => new Promise((done) => {
  let total = 0, longest = 0, last = performance.now();
  const timing = (work) => (...args) => {
    const start = performance.now();
    try { return work(...args); } finally {
      const spent = performance.now() - start;
      total += spent; longest = Math.max(longest, spent); last = performance.now();
    }
  };
  const later = window.setTimeout.bind(window);
  const chrome = {runtime: {onMessage: {addListener() {}}, sendMessage: () => ({then: (go) => later(timing(() => go({watch: []})), 0)})}};
  const run = new Function('chrome', 'browser', 'setTimeout', 'globalThis', code);
  timing(run)(chrome, undefined, (work, wait, ...args) => later(timing(work), wait, ...args), {});
  const settle = () => performance.now() - last > 400 ? done({total, longest}) : later(settle, 50);
  later(settle, 400);
})`;

/** Milliseconds of the page's thread. */
export async function benchContent(): Promise<readonly Figure[]> {
  const servers = await startSite(pages);
  const browser = await openBrowser('chromium', {
    extensionDir: extensionOf('chromium'),
    servers,
    language: 'fr',
  });
  const code = readFileSync('dist/chromium/content.js', 'utf8');
  try {
    const small = await repeated(await browser.page('https://portail.test/petite'), code);
    const without = await repeated(await browser.page('https://portail.test/sans'), code);
    const many = await repeated(await browser.page('https://portail.test/cinq-mille'), code);
    return [
      {
        what: 'page of 1,000 elements without a form, all stretches',
        value: small.total,
        unit: 'ms',
        limit: 2,
      },
      {
        what: 'page of 6,000 elements without a form, all stretches',
        value: without.total,
        unit: 'ms',
        limit: 2,
      },
      {what: 'form of 5,000 inputs, all stretches', value: many.total, unit: 'ms', limit: 100},
      {what: 'form of 5,000 inputs, longest stretch', value: many.longest, unit: 'ms', limit: 30},
    ];
  } finally {
    await browser.close();
    await servers.close();
  }
}

interface Cost {
  readonly total: number;
  readonly longest: number;
}

async function repeated(page: Page, code: string): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < 7; run += 1) {
    await page.reload();
    costs.push(await page.evaluate<Cost>(measure, code));
  }
  const middle = (of: (cost: Cost) => number): number =>
    costs.map(of).sort((one, other) => one - other)[3] ?? Number.NaN;
  return {total: middle(({total}) => total), longest: middle(({longest}) => longest)};
}
