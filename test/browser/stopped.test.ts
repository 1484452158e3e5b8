/** Sends while the background is really stopped, at moments drawn at random: what arrived against what is counted. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Report} from '../../src/core/model.ts';
import {drawn} from '../make/chance.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Servers} from '../rig/servers.ts';
import {browsers, extensionOf, NIR, startSite} from './site.ts';
import {expectValid} from './valid.ts';

/** Another draw at each run; `SEED=…` has one again. */
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const sends = 300;
const stops = 10;

const send = `(n, nir) => fetch('https://suivi.test/c?n=' + n, {method: 'POST', mode: 'no-cors', body: JSON.stringify({nir, n})}).then(() => n)`;

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;

  beforeAll(async () => {
    servers = await startSite({'/vide': '<p>Rien</p>'});
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
  });

  const arrived = () =>
    servers.log.all.filter(({path, complete}) => path.startsWith('/c?') && complete).length;
  const count = ({findings}: Report) =>
    findings.find(({rule, category}) => rule === 'third-party' && category === 'nir')?.count ?? 0;

  // What a browser handed to a background and it had no time to hear dies with it, in any extension: it has heard what was sent so far.
  it(`counts each of ${sends} sends once, the background stopped ${stops} times (seed ${seed})`, async () => {
    const page = await browser.page('https://portail.test/vide');
    servers.log.clear();
    const stopped = new Set(drawn(seed, stops, sends));
    for (let n = 1; n <= sends; n += 1) {
      await page.evaluate(send, n, NIR);
      if (!stopped.has(n)) continue;
      await browser.reportWhen(page, `${n} sends`, (report) => count(report) >= n);
      await browser.stopBackground();
    }
    const report = await browser.reportWhen(page, 'every send', (one) => count(one) >= sends);
    expect(arrived()).toBe(sends);
    expect(count(report)).toBe(sends);
    expectValid(report);
    await page.close();
  });

  it('counts each of 2,000 sends in one burst', async () => {
    const page = await browser.page('https://portail.test/vide');
    servers.log.clear();
    await page.evaluate(
      `async (nir) => {
        const row = async (n) => { for (let i = 0; i < 100; i += 1) await fetch('https://suivi.test/c?n=' + n, {method: 'POST', mode: 'no-cors', body: JSON.stringify({nir, n, i})}); };
        await Promise.all(Array.from({length: 20}, (_, n) => row(n)));
        return 1;
      }`,
      NIR,
    );
    const report = await browser.reportWhen(page, 'every send', (one) => count(one) >= 2000);
    expect(arrived()).toBe(2000);
    expect(count(report)).toBe(2000);
    const size = JSON.stringify((await browser.storage()).session).length;
    expect(size).toBeLessThan(2_000_000);
    await page.close();
  });
});
