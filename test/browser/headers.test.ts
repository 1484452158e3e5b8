/** What headers carry, and the channels that only headers tell: the servers' log against the report. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Channel, Report, RuleId, Where} from '../../src/core/model.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import {browsers, extensionOf, form, NIR, startSite} from './site.ts';
import {expectValid} from './valid.ts';

const to = 'https://suivi.test/c';
const image = (address: string): string =>
  `(() => { const i = new Image(); i.referrerPolicy = 'unsafe-url'; i.src = '${address}'; })()`;

interface Case {
  readonly what: string;
  readonly page: string;
  readonly act: string;
  readonly rule: RuleId;
  readonly channel: Channel;
  readonly where: Where;
  readonly name: string;
}

const cases: readonly Case[] = [
  {
    what: 'a header of the page’s own',
    page: 'https://portail.test/vide',
    act: `fetch('${to}', {headers: {'X-Assure': '${NIR}'}})`,
    rule: 'third-party',
    channel: 'fetch',
    where: 'header',
    name: 'x-assure',
  },
  {
    what: 'a cookie in clear',
    page: 'http://portail.test/formulaire',
    act: `(() => { document.cookie = 'nir=${NIR}; path=/'; return fetch('/suite', {method: 'POST', body: 'q=1'}); })()`,
    rule: 'plain-http',
    channel: 'fetch',
    where: 'cookie',
    name: 'nir',
  },
  {
    what: 'a cookie in clear with an image',
    page: 'http://portail.test/formulaire',
    act: `(() => { document.cookie = 'nir=${NIR}; path=/'; ${image('/image')}; })()`,
    rule: 'plain-http',
    channel: 'image',
    where: 'cookie',
    name: 'nir',
  },
  {
    what: 'EventSource',
    page: 'https://portail.test/vide',
    act: `(() => { new EventSource('${to}?nir=${NIR}'); })()`,
    rule: 'third-party',
    channel: 'eventsource',
    where: 'query',
    name: 'nir',
  },
  {
    what: 'a prefetch',
    page: 'https://portail.test/formulaire',
    act: `(() => { const l = document.createElement('link'); l.rel = 'prefetch'; l.href = '${to}?nir=${NIR}'; document.head.append(l); })()`,
    rule: 'third-party',
    channel: 'prefetch',
    where: 'query',
    name: 'nir',
  },
];

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    servers = await startSite({
      '/vide': '<p>Rien</p>',
      '/formulaire': form('https://portail.test/envoi'),
      '/laboratoire/resultats': '<p>Rien</p>',
    });
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
  });
  afterEach(() => page.close());

  const seen = ({findings}: Report, rule: RuleId) =>
    findings.filter((one) => one.rule === rule && one.category === 'nir' && one.status === 'observed');

  it.each(cases)('tells of $what', async ({page: address, act, rule, channel, where, name: entry}) => {
    page = await browser.page(address);
    await browser.reportWhen(page, 'the page', ({fields}) => address.endsWith('vide') || fields.length > 0);
    servers.log.clear();
    await page.evaluate(`() => { void ${act}; }`);
    const report = await browser.reportWhen(page, 'the send', (one) => seen(one, rule).length > 0);
    const arrived = servers.log.all.filter(({url, headers}) => JSON.stringify([url, headers]).includes(NIR));
    expect(arrived.length).toBeGreaterThan(0);
    expect(seen(report, rule)[0]?.evidence).toContainEqual(
      expect.objectContaining({channel, where, name: entry, seenBy: 'browser'}),
    );
    expectValid(report);
    expect(JSON.stringify(report)).not.toContain(NIR);
  });

  it('tells of a Referer that names the person, where the browser lets it go', async () => {
    page = await browser.page(`https://portail.test/formulaire?nir=${NIR}`);
    await browser.reportWhen(page, 'the page', ({fields}) => fields.length > 0);
    servers.log.clear();
    await page.evaluate(`() => { ${image('https://suivi.test/image')}; }`);
    const {headers} = await servers.log.arrived(({host, path}) => host === 'suivi.test' && path === '/image');
    // Firefox gives other sites the origin only, whatever the page asks for.
    const leaks = headers.referer?.includes(NIR) === true;
    expect(leaks).toBe(name === 'chromium');
    const report = await browser.reportWhen(
      page,
      'the image',
      (one) => one.traffic.thirdParty > 0 && (!leaks || seen(one, 'third-party').length > 0),
    );
    const places = seen(report, 'third-party').flatMap(({evidence}) => evidence.map(({where}) => where));
    expect(places).toEqual(leaks ? ['referer'] : []);
  });

  it('says nothing of ordinary headers', async () => {
    page = await browser.page('https://portail.test/formulaire');
    await browser.reportWhen(page, 'the page', ({fields}) => fields.length > 0);
    await page.evaluate(
      `() => fetch('${to}', {headers: {'X-Request-Id': '18505789-9990-1390-8505-789999013900'}}).then(() => 1)`,
    );
    const report = await browser.reportWhen(page, 'the send', ({traffic}) => traffic.thirdParty > 0);
    expect(report.findings.filter(({status}) => status === 'observed')).toEqual([]);
  });
});
