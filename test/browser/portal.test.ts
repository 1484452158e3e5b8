/** The sample portal in both browsers: each site's leak is told, the careful one is left alone. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Finding, Report} from '../../src/core/model.ts';
import {startPortal} from '../portal/portal.ts';
import {claim, fill, laboratory, optician, practice, submit} from '../portal/visits.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Servers} from '../rig/servers.ts';
import {browsers, extensionOf, NIR, rawIn} from './site.ts';
import {expectValid} from './valid.ts';

const line = ({rule, category, severity, status, destination}: Finding) =>
  [rule, category, severity, status, destination ?? 'page'].join(' ');
const lines = (report: Report) => report.findings.map(line);
const has = (one: string) => (report: Report) => lines(report).includes(one);

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;

  beforeAll(async () => {
    servers = await startPortal();
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
  });

  it('the optician’s form is told before anything is typed', async () => {
    const page = await browser.page(optician.url);
    const report = await browser.reportWhen(
      page,
      'plain-form',
      has('plain-form nir high potential optique-lumiere.test'),
    );
    expectValid(report);
    expect(report.verdict).toBe('at-risk');
    expect(lines(report)).toContain('plain-page nir high potential page');
    expect(report.context).toContain('field:nir');
    expect(report.fields).toContainEqual(
      expect.objectContaining({category: 'nir', certainty: 'certain', name: 'num_secu'}),
    );
    expect(report.fields.filter(({filled}) => filled)).toEqual([]);
    await page.close();
  });

  it('the optician’s leak is told after its form has navigated away', async () => {
    const page = await browser.page();
    servers.log.clear();
    await fill(page, optician);
    await submit(page, optician);
    const posted = await servers.log.arrived(
      ({method, path}) => method === 'POST' && path === '/ordonnance/envoyer',
    );
    const shared = await servers.log.arrived(
      ({method, host, complete}) => method === 'POST' && host === 'mesure-audience.test' && complete,
    );
    expect(posted.secure).toBe(false);
    expect(posted.body.toString()).toContain('num_secu=1+85+05+78+999+901+39');
    expect(shared.secure).toBe(true);
    expect(shared.body.toString()).toContain(NIR);

    const report = await browser.reportWhen(
      page,
      'both leaks',
      (one) =>
        has('plain-http nir critical observed optique-lumiere.test')(one) &&
        has('third-party nir high observed mesure-audience.test')(one),
    );
    expectValid(report);
    expect(report.verdict).toBe('exposed');
    expect(report.page.url).toBe('http://optique-lumiere.test/ordonnance/envoyer');
    expect(report.visit?.pages).toEqual([
      'http://optique-lumiere.test/ordonnance',
      'http://optique-lumiere.test/ordonnance/envoyer',
    ]);
    expect(lines(report)).toContain('plain-http optical-rx critical observed optique-lumiere.test');
    expect(lines(report)).toContain('plain-http birth-date medium observed optique-lumiere.test');
    expect(
      lines(report).filter((one) => one.includes('plain-http') && one.includes('mesure-audience')),
    ).toEqual([]);
    const [leak] = report.findings.filter(({rule, category}) => rule === 'plain-http' && category === 'nir');
    expect(leak?.count).toBe(1);
    expect(leak?.channels).toEqual(['form']);
    expect(leak?.evidence).toMatchObject([
      {
        method: 'POST',
        url: 'http://optique-lumiere.test/ordonnance/envoyer',
        page: 'http://optique-lumiere.test/ordonnance',
        where: 'body',
        name: 'num_secu',
        how: 'typed',
        seenBy: 'browser',
      },
    ]);

    const badge = await browser.badge(page);
    expect(Number(badge.text)).toBeGreaterThanOrEqual(2);
    expect(badge.colour).toBe('#b3261e');

    const popup = await browser.extensionPage(`popup/index.html?tab=${await browser.tabIdOf(page)}`);
    await popup.waitFor('document.body.dataset.ready');
    const shown = await popup.evaluate<string>('() => document.body.innerText');
    expect(shown).toContain('numéro de sécurité sociale');
    expect(shown).toContain('mesure-audience.test');
    const dom = await popup.evaluate<string>('() => document.documentElement.outerHTML');
    const {session, local, sync} = await browser.storage();
    const kept = Object.fromEntries(Object.entries(session).filter(([key]) => !key.startsWith('watched:')));
    for (const text of [dom, JSON.stringify(report), JSON.stringify([kept, local, sync])]) {
      expect(rawIn(text)).toEqual([]);
      expect(text).not.toContain('Durand');
      expect(text).not.toContain('00741852');
    }
    expect(local).toEqual({});
    await popup.close();
    await page.close();
  });

  it('the laboratory’s address is told, and the pixel that repeats it', async () => {
    const page = await browser.page();
    servers.log.clear();
    await fill(page, laboratory);
    await submit(page, laboratory);
    await servers.log.arrived(({host, url}) => host === 'pixel-regie.test' && url.includes('nir%3D2'));
    const report = await browser.reportWhen(
      page,
      'the address and the pixel',
      (one) =>
        has('data-in-address nir high observed labo-bioval.test')(one) &&
        has('third-party nir high observed pixel-regie.test')(one),
    );
    expect(lines(report)).toContain('get-form nir medium potential labo-bioval.test');
    expect(lines(report).filter((one) => one.startsWith('plain-'))).toEqual([]);
    expect(report.page.url).not.toMatch(/284|321/);
    await page.close();
  });

  it('the claim’s split number is told, in the form and in the request before it', async () => {
    const page = await browser.page();
    servers.log.clear();
    await fill(page, claim);
    await submit(page, claim);
    const request = await servers.log.arrived(
      ({path, method}) => path === '/api/droits' && method === 'POST',
    );
    expect(request.body.toString()).toContain(`:${NIR}`);
    const report = await browser.reportWhen(page, 'the third party', (one) => {
      const [nir] = one.findings.filter(
        ({rule, category, status}) => rule === 'third-party' && category === 'nir' && status === 'observed',
      );
      return nir?.channels.includes('form') === true && nir.channels.includes('fetch');
    });
    expect(lines(report)).toContain('foreign-form nir medium potential plateforme-pec.test');
    const names = report.findings.flatMap(({evidence, category, rule}) =>
      category === 'nir' && rule === 'third-party' ? evidence.map((row) => row.name) : [],
    );
    expect(names.some((one) => one.includes('+'))).toBe(true);
    await page.close();
  });

  it('the careful practice is left alone', async () => {
    const page = await browser.page();
    servers.log.clear();
    await fill(page, practice);
    await submit(page, practice);
    const posted = await servers.log.arrived(
      ({method, host}) => method === 'POST' && host === 'cabinet-paisible.test',
    );
    expect(posted.body.toString()).toContain('nir=');
    const report = await browser.reportWhen(page, 'the send counted', ({parties}) =>
      parties.some(({received}) => received.includes('nir')),
    );
    expect(lines(report)).toEqual([]);
    expectValid(report);
    expect(report.verdict).toBe('nothing-seen');
    expect(await browser.badge(page)).toMatchObject({text: ''});
    await page.close();
  });

  it('the browser has nothing against the extension', async () => {
    // What Firefox notes by itself of a page that goes away while a message or a script of it is under way.
    const notes = /context unloaded|destroyed before query|closed conduit|Script terminated by timeout/;
    expect((await browser.warnings()).filter((warning) => !notes.test(warning))).toEqual([]);
  });
});
