/** What a shared or a service worker sends is told in the tabs of its origin: it has no tab of its own. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Report} from '../../src/core/model.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import {browsers, extensionOf, form, NIR, SPACED, startSite} from './site.ts';
import {expectValid} from './valid.ts';

const pages = {'/formulaire': form('https://portail.test/envoi'), '/vide': '<p>Rien</p>'};
const send =
  "fetch('https://suivi.test/w', {method: 'POST', mode: 'no-cors', body: JSON.stringify({v: text})})";
const scripts: Readonly<Record<string, string>> = {
  '/sw.js': `onactivate = (event) => event.waitUntil(clients.claim()); onmessage = ({data: text}) => { ${send}; };`,
  '/partage.js': `onconnect = ({ports: [port]}) => { port.onmessage = ({data: text}) => { ${send}; }; };`,
};

/** What a page does to have its worker send a text. */
const acts = {
  'a service worker': `async (text) => { await navigator.serviceWorker.register('/sw.js'); const {active} = await navigator.serviceWorker.ready; active.postMessage(text); return 1; }`,
  'a shared worker': `(text) => { const worker = new SharedWorker('/partage.js'); worker.port.start(); worker.port.postMessage(text); return 1; }`,
};

const told = (report: Report) =>
  report.findings.filter(
    ({rule, category, status}) => rule === 'third-party' && category === 'nir' && status === 'observed',
  );

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    servers = await startSite(pages, ({path}) =>
      scripts[path] === undefined
        ? undefined
        : {headers: {'content-type': 'text/javascript'}, body: scripts[path]},
    );
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
  });
  afterEach(() => page.close());

  it.each(Object.entries(acts))('tells what %s sends of what was typed', async (_, act) => {
    page = await browser.page('https://portail.test/formulaire');
    await page.type('#nir', SPACED);
    await browser.reportWhen(page, 'the typed field', ({fields}) => fields.some(({filled}) => filled));
    await page.evaluate(act, `n ${NIR}`);
    const report = await browser.reportWhen(page, 'the send of the worker', (one) => told(one).length > 0);
    expectValid(report);
    expect(told(report)).toMatchObject([
      {destination: 'suivi.test', channels: ['worker'], count: 1, evidence: [{how: 'typed', name: 'v'}]},
    ]);
  });

  it('does not tell a page of another site', async () => {
    page = await browser.page('https://portail.test/vide');
    const other = await browser.page('https://ailleurs.test/vide');
    await page.evaluate(acts['a shared worker'], NIR);
    await browser.reportWhen(page, 'the send of the worker', (one) => told(one).length > 0);
    expect(told(await browser.report(other))).toEqual([]);
    await other.close();
  });
});
