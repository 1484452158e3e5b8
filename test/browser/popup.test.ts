/** The popup in both browsers and languages: every state, by keyboard too, as pictures in test/out to look at. */
import {mkdirSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startPortal} from '../portal/portal.ts';
import {fill, optician, submit} from '../portal/visits.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import {browsers, extensionOf} from './site.ts';

const folder = 'test/out/popup';
mkdirSync(folder, {recursive: true});

const words = {
  fr: {
    exposed: 'numéro de sécurité sociale est parti',
    risk: 'Ce formulaire enverrait',
    calm: 'Rien vu',
    withheld: 'accès',
    own: 'observée',
  },
  en: {
    exposed: 'social security number was sent',
    risk: 'This form would',
    calm: 'Nothing seen',
    withheld: 'access',
    own: 'watched',
  },
} as const;

const cases = browsers.flatMap((name) =>
  (['fr', 'en'] as const).map((language) => [name, language] as const),
);

describe.each(cases)('in %s, %s', (name, language) => {
  let servers: Servers;
  let browser: Browser;
  const say = words[language];

  beforeAll(async () => {
    servers = await startPortal();
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language});
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
  });

  /** The popup of a tab, in a tab of its own, and pictures of it in both schemes. */
  const popupOf = async (tabId: number, state: string): Promise<Page> => {
    const popup = await browser.extensionPage(`popup/index.html?tab=${tabId}`);
    await popup.waitFor('document.body.dataset.ready');
    for (const scheme of ['dark', 'light'] as const) {
      await popup.setViewport(380, 600);
      await popup.setColourScheme(scheme);
      await popup.screenshot(`${folder}/${state}-${name}-${language}-${scheme}.png`);
    }
    return popup;
  };
  const textOf = (popup: Page) => popup.evaluate<string>('() => document.body.innerText');
  const fits = (popup: Page) =>
    popup.evaluate<boolean>('() => document.documentElement.scrollWidth <= innerWidth');

  it('tells of a form before it is filled, then of what left', async () => {
    const page = await browser.page(optician.url);
    await browser.reportWhen(page, 'the form', ({verdict}) => verdict === 'at-risk');
    const tabId = await browser.tabIdOf(page);
    const before = await popupOf(tabId, 'at-risk');
    expect(await textOf(before)).toContain(say.risk);
    expect(await fits(before)).toBe(true);
    await before.close();

    await page.bringToFront();
    await fill(page, optician);
    await submit(page, optician);
    await browser.reportWhen(page, 'both leaks', ({findings}) =>
      ['plain-http', 'third-party'].every((rule) =>
        findings.some((one) => one.rule === rule && one.status === 'observed'),
      ),
    );
    const after = await popupOf(tabId, 'exposed');
    const text = await textOf(after);
    expect(text).toContain(say.exposed);
    expect(text).toContain('mesure-audience.test');
    expect(await fits(after)).toBe(true);
    expect(await after.evaluate('() => document.documentElement.lang')).toBe(language);
    expect(await after.evaluate('() => document.querySelectorAll("h1").length')).toBe(1);

    // By keyboard alone: the first finding opens, and stays open when the popup is opened again.
    await after.evaluate("() => { document.querySelector('details > summary').focus(); }");
    await after.evaluate('() => { document.activeElement.click(); }');
    await after.waitFor("document.querySelector('details').open");
    await after.screenshot(`${folder}/opened-${name}-${language}.png`);

    // Few cards of many findings; each proof two steps away, that of what is already told too.
    expect(await after.evaluate<number>("() => document.querySelectorAll('.card').length")).toBeLessThan(6);
    for (const part of ['.card[open] .technical', '.told', '.told .technical']) {
      await after.waitFor(`document.querySelector('${part} > summary')`);
      await after.click(`${part} > summary`);
    }
    await after.waitFor("document.querySelector('.card .evidence dl')");
    await after.waitFor("document.querySelector('.told .evidence dl')");
    await after.screenshot(`${folder}/every-fact-${name}-${language}.png`);
    await after.setViewport(320, 600);
    expect(await fits(after)).toBe(true);
    await after.evaluate("() => { document.documentElement.style.fontSize = '175%'; }");
    expect(await fits(after)).toBe(true);
    await after.screenshot(`${folder}/large-text-${name}-${language}.png`);
    await after.close();
    const again = await browser.extensionPage(`popup/index.html?tab=${tabId}`);
    await again.waitFor("document.querySelector('details')?.open");
    await again.close();
    await page.close();
  });

  it('says that nothing was seen, and never that it is safe', async () => {
    const page = await browser.page('https://cabinet-paisible.test/rendez-vous');
    await browser.reportWhen(page, 'the page', ({fields}) => fields.length > 0);
    const popup = await popupOf(await browser.tabIdOf(page), 'nothing-seen');
    const text = await textOf(popup);
    expect(text).toContain(say.calm);
    expect(text).not.toMatch(/\bsûre?\b|\bsafe\b|sécurisée?\b(?! sociale)/i);
    await popup.close();
    await page.close();
  });

  it('says that it does not look at the browser’s own pages', async () => {
    const own = await browser.extensionPage('popup/index.html');
    await own.waitFor('document.body.dataset.ready');
    expect(await textOf(own)).toContain(say.own);
    await own.setViewport(380, 600);
    await own.screenshot(`${folder}/not-a-page-${name}-${language}.png`);
    await own.close();
  });

  it('says that access is withheld, and asks for it', async () => {
    const page = await browser.page('https://cabinet-paisible.test/rendez-vous');
    await browser.withholdAccess();
    const report = await browser.reportWhen(page, 'withheld', ({access}) => access === 'withheld');
    expect(report.verdict).toBe('not-watched');
    expect(report.findings).toEqual([]);
    const popup = await popupOf(await browser.tabIdOf(page), 'withheld');
    expect((await textOf(popup)).toLowerCase()).toContain(say.withheld);
    expect(await popup.evaluate<number>("() => document.querySelectorAll('button').length")).toBeGreaterThan(
      0,
    );
    await popup.close();
    await browser.grantAccess();
    await page.reload();
    await browser.reportWhen(
      page,
      'granted again',
      ({access, fields}) => access === 'granted' && fields.length > 0,
    );
    await page.close();
  });
});
