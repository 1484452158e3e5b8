/** What a report survives, and when a visit ends: the background stopped, navigations, tabs that go. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Report} from '../../src/core/model.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import {until} from '../rig/until.ts';
import {browsers, extensionOf, form, NIR, SPACED, startSite} from './site.ts';
import {expectValid} from './valid.ts';

const pages = {
  '/formulaire': `${form('http://portail.test/envoi')}<a id="lien" href="https://ailleurs.test/vide">Ailleurs</a><a id="interne" href="/vide">Suite</a>`,
  '/vers-un-tiers': form('https://suivi.test/envoi'),
  '/par-script': `${form('https://portail.test/x')}<button id="partir" onclick="location.href = 'https://ailleurs.test/vide'">Partir</button>`,
  '/vide': '<p>Rien</p>',
  '/lien-bavard': `<a id="lien" href="http://ailleurs.test/vide?nir=${NIR}">Ailleurs</a>`,
  '/ouvre': `<form method="post" action="https://suivi.test/pop" target="_blank"><label>Numéro de sécurité sociale <input name="nir" value="${NIR}"></label><label>Nom <input id="nom" name="champ7"></label><button id="ouvrir">Ouvrir</button></form>`,
  '/retour': '<script>setTimeout(() => history.back(), 0)</script>',
  '/adieu': `<script>addEventListener('pagehide', () => navigator.sendBeacon('https://suivi.test/adieu', 'nir=${NIR}'))</script>`,
  '/titre': `${form('https://portail.test/x', '<label>Nom <input id="nom" name="nom"></label>')}<script>document.querySelector('#nom').addEventListener('input', ({target}) => { document.title = 'Dossier de ' + target.value; });</script>`,
};
const leak = `() => fetch('https://suivi.test/c', {method: 'POST', mode: 'no-cors', body: JSON.stringify({nir: ${NIR}})}).then(() => 1)`;
const has =
  (rule: string, status = 'observed') =>
  (report: Report) =>
    report.findings.some((one) => one.rule === rule && one.category === 'nir' && one.status === status);
const count = (report: Report, rule: string) =>
  report.findings.find((one) => one.rule === rule && one.category === 'nir')?.count;

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;
  let page: Page;
  let release: () => void = () => undefined;

  beforeAll(async () => {
    servers = await startSite(pages, async ({path, ended}) => {
      if (path !== '/tenu') return undefined;
      await ended;
      await new Promise<void>((go) => {
        release = go;
      });
      return {body: 'enfin'};
    });
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
  });
  afterAll(async () => {
    release();
    await browser?.close();
    await servers?.close();
  });
  afterEach(() => page.close());

  it('loses nothing when the background is stopped between typing and sending', async () => {
    page = await browser.page('http://portail.test/formulaire');
    await page.type('#nir', SPACED);
    await browser.reportWhen(page, 'the typed field', ({fields}) => fields.some(({filled}) => filled));
    await browser.stopBackground();
    await page.click('#envoyer');
    const report = await browser.reportWhen(page, 'the send', has('plain-http'));
    expect(report.findings.find(({rule}) => rule === 'plain-http')?.evidence).toMatchObject([
      {how: 'typed', name: 'nir'},
    ]);
    expect(count(report, 'plain-http')).toBe(1);
  });

  it('loses nothing when the background is stopped between sending and answer', async () => {
    page = await browser.page('https://portail.test/vide');
    servers.log.clear();
    await page.evaluate(
      `() => { void fetch('https://suivi.test/tenu', {method: 'POST', mode: 'no-cors', body: 'nir=${NIR}'}); }`,
    );
    await servers.log.arrived(({path, complete}) => path === '/tenu' && complete);
    await browser.reportWhen(page, 'the send', has('third-party'));
    await browser.stopBackground();
    release();
    const report = await browser.reportWhen(
      page,
      'the request counted',
      ({traffic}) => traffic.thirdParty > 0,
    );
    expect(has('third-party')(report)).toBe(true);
    expect(count(report, 'third-party')).toBe(1);
  });

  it('loses and doubles nothing when the background is stopped again and again between sends', async () => {
    page = await browser.page('https://portail.test/vide');
    for (let sent = 1; sent <= 5; sent += 1) {
      await page.evaluate(leak);
      await browser.reportWhen(page, `${sent} sends`, (report) => count(report, 'third-party') === sent);
      await browser.stopBackground();
    }
    expect(count(await browser.report(page), 'third-party')).toBe(5);
  });

  it('keeps the visit through reloads and links inside the site', async () => {
    page = await browser.page('http://portail.test/formulaire');
    await page.evaluate(leak);
    await browser.reportWhen(page, 'the leak', has('third-party'));
    await page.reload();
    await page.click('#interne');
    await page.waitFor("location.pathname === '/vide'");
    const report = await browser.reportWhen(
      page,
      'both pages',
      ({visit}) => visit?.pages.at(-1) === 'http://portail.test/vide',
    );
    expect(has('third-party')(report)).toBe(true);
    expect(has('plain-form', 'potential')(report)).toBe(true);
  });

  it('keeps the visit when a form takes the tab to another site', async () => {
    page = await browser.page('https://portail.test/vers-un-tiers');
    await page.type('#nir', NIR);
    await page.click('#envoyer');
    await page.waitFor("location.host === 'suivi.test' && document.querySelector('#recu')");
    const report = await browser.reportWhen(
      page,
      'the third party',
      (one) => has('third-party')(one) && one.page.host === 'suivi.test',
    );
    expectValid(report);
    expect(report.visit?.pages).toEqual(['https://portail.test/vers-un-tiers', 'https://suivi.test/envoi']);
    expect(report.findings.find(({rule}) => rule === 'third-party')?.evidence).toMatchObject([
      {page: 'https://portail.test/vers-un-tiers', channel: 'form'},
    ]);
  });

  it('keeps the visit when a script takes the tab to another site', async () => {
    page = await browser.page('https://portail.test/par-script');
    await page.evaluate(leak);
    await browser.reportWhen(page, 'the leak', has('third-party'));
    await page.click('#partir');
    await page.waitFor("location.host === 'ailleurs.test'");
    const report = await browser.reportWhen(
      page,
      'the other site',
      (one) => one.page.host === 'ailleurs.test',
    );
    expect(has('third-party')(report)).toBe(true);
  });

  it('ends the visit when the person follows a link to another site', async () => {
    page = await browser.page('http://portail.test/formulaire');
    await page.evaluate(leak);
    await browser.reportWhen(page, 'the leak', has('third-party'));
    await page.click('#lien');
    await page.waitFor("location.host === 'ailleurs.test'");
    const report = await browser.reportWhen(
      page,
      'a new visit',
      (one) => one.page.host === 'ailleurs.test' && one.findings.length === 0,
    );
    expectValid(report);
    expect(report.visit?.pages).toEqual(['https://ailleurs.test/vide']);
    expect(await browser.badge(page)).toMatchObject({text: ''});
  });

  it('ends the visit when the person goes to another address, and tells what that address holds', async () => {
    page = await browser.page('https://portail.test/vide');
    await page.evaluate(leak);
    await browser.reportWhen(page, 'the leak', has('third-party'));
    await page.goto(`https://ailleurs.test/vide?nir=${NIR}`);
    const report = await browser.reportWhen(page, 'a new visit', has('data-in-address'));
    expect(report.findings.map(({rule, destination}) => [rule, destination])).toEqual([
      ['data-in-address', 'ailleurs.test'],
    ]);
    expect(report.page.url).toBe('https://ailleurs.test/vide?nir=…');
  });

  it('tells of what a link carries, though the visit ends with it', async () => {
    page = await browser.page('https://portail.test/lien-bavard');
    await page.click('#lien');
    await page.waitFor("location.host === 'ailleurs.test'");
    const report = await browser.reportWhen(page, 'the link', has('data-in-address'));
    expect(has('plain-http')(report)).toBe(true);
    expect(report.visit?.pages).toEqual(['http://ailleurs.test/vide?nir=…']);
  });

  it('tells in the page’s own report what it sends by opening a tab', async () => {
    page = await browser.page('https://portail.test/ouvre');
    await page.type('#nom', 'Trousseau');
    await browser.reportWhen(page, 'the typed field', ({fields}) =>
      fields.some(({filled, category}) => filled && category === 'name'),
    );
    await page.click('#ouvrir');
    const report = await browser.reportWhen(page, 'the opened address', has('third-party'));
    const named = report.findings.filter(({category, rule}) => category === 'name' && rule === 'third-party');
    expect(named).toMatchObject([
      {
        destination: 'suivi.test',
        evidence: [{how: 'typed', page: expect.stringMatching(/^https:\/\/portail\.test/)}],
      },
    ]);
    const opened = await browser.openedPage('suivi.test/pop');
    expect(has('third-party')(await browser.report(opened))).toBe(true);
    await opened.close();
    expect(has('third-party')(await browser.report(page))).toBe(true);
  });

  it('does not let a page erase its leak by going back', async () => {
    page = await browser.page('https://portail.test/vide');
    await page.evaluate(leak);
    await browser.reportWhen(page, 'the leak', has('third-party'));
    await page.evaluate("() => { location.href = 'https://ailleurs.test/retour'; }");
    await browser.reportWhen(
      page,
      'back again',
      ({visit, page: {host}}) => host === 'portail.test' && (visit?.pages.length ?? 0) > 2,
    );
    expect(has('third-party')(await browser.report(page))).toBe(true);
  });

  it('does not blame a site for what the one before sent as it went', async () => {
    page = await browser.page('https://portail.test/adieu');
    servers.log.clear();
    await page.goto('https://ailleurs.test/vide');
    await servers.log.arrived(({path, complete}) => path === '/adieu' && complete);
    await page.evaluate("() => fetch('https://ailleurs.test/fin').then(() => 1)");
    const report = await browser.reportWhen(
      page,
      'the new page',
      ({page: {host}, traffic}) => host === 'ailleurs.test' && traffic.requests > 0,
    );
    expect(report.findings).toEqual([]);
  });

  it('hides in the page’s title what was typed', async () => {
    page = await browser.page('https://portail.test/titre');
    await browser.reportWhen(page, 'the form', ({fields}) => fields.length > 1);
    await page.type('#nom', 'Lefebvre');
    await browser.reportWhen(page, 'the typed field', ({fields}) =>
      fields.some(({filled, category}) => filled && category === 'name'),
    );
    const report = await browser.reportWhen(
      page,
      'the title',
      ({page: {title}}) => title?.startsWith('Dossier de') === true && title.includes('…'),
    );
    expect(JSON.stringify(report)).not.toContain('Lefebvre');
  });

  it('answers with what it knows when storage is full', async () => {
    page = await browser.page('http://portail.test/formulaire');
    const own = await browser.extensionPage('manifest.json');
    await own.evaluate(`async () => {
      const {session} = (globalThis.browser ?? globalThis.chrome).storage;
      for (let size = 4_000_000, n = 0; size > 500; ) {
        try { await session.set({['plein' + n]: 'x'.repeat(size)}); n += 1; } catch { size = Math.floor(size / 2); }
      }
    }`);
    await page.bringToFront();
    await page.evaluate(leak);
    const report = await browser.reportWhen(page, 'the leak, from memory', has('third-party'));
    expect(report.verdict).toBe('exposed');
    await own.evaluate(`async () => {
      const {session} = (globalThis.browser ?? globalThis.chrome).storage;
      await session.remove(Object.keys(await session.get(null)).filter((key) => key.startsWith('plein')));
    }`);
    await own.close();
    await page.evaluate(leak);
    await browser.reportWhen(page, 'the next leak', (one) => count(one, 'third-party') === 2);
    await browser.stopBackground();
    expect(count(await browser.report(page), 'third-party')).toBe(2);
  });

  it('begins again when the person says so, with what the page is built to do', async () => {
    page = await browser.page('http://portail.test/formulaire');
    await page.evaluate(leak);
    await browser.reportWhen(page, 'the leak', has('third-party'));
    const tabId = await browser.tabIdOf(page);
    const own = await browser.extensionPage(`popup/index.html?tab=${tabId}`);
    await own.evaluate(
      "(tabId) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({name: 'visit-restarted', sent: {tabId}})",
      tabId,
    );
    await own.close();
    const report = await browser.reportWhen(page, 'the form told again', has('plain-form', 'potential'));
    expect(has('third-party')(report)).toBe(false);
  });

  it('forgets everything with the tab', async () => {
    page = await browser.page('http://portail.test/formulaire');
    await page.type('#nir', NIR);
    await browser.reportWhen(page, 'the typed field', ({fields}) => fields.some(({filled}) => filled));
    const tabId = await browser.tabIdOf(page);
    const other = await browser.page('https://portail.test/vide');
    await page.close();
    page = other;
    await until({
      what: 'the tab to be forgotten',
      check: async () => {
        const keys = Object.keys((await browser.storage()).session);
        return keys.some((key) => key.endsWith(`:${tabId}`)) ? undefined : true;
      },
    });
    expect(await browser.storageDump()).not.toContain(NIR);
  });
});
