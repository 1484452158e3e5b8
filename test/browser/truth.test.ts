/** Observed means that it left: the servers' log against the report, for what browsers do to a request. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Report} from '../../src/core/model.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import {browsers, extensionOf, form, NIR, startSite} from './site.ts';

const pages = {
  '/vide': '<p>Rien</p>',
  '/formulaire': form('http://portail.test/envoi'),
  '/surclasse': `<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests">${form('http://portail.test/envoi')}`,
  '/strict': form('http://strict.test/envoi'),
  '/ouvert': form('https://portail.test/envoi'),
};
const post = (url: string, mode = 'cors') =>
  `() => fetch('${url}', {method: 'POST', mode: '${mode}', body: 'nir=${NIR}'}).then(() => 'ok', () => 'error')`;
const rulesOf = (report: Report, status: string) =>
  report.findings
    .filter((one) => one.status === status)
    .map(({rule, destination}) => `${rule} ${destination ?? 'page'}`);

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;
  let held: (() => void)[] = [];

  beforeAll(async () => {
    servers = await startSite(pages, async ({path, host, secure, ended, method}) => {
      if (path === '/refuse-cors') {
        await ended;
        return {body: 'no'};
      }
      if (path === '/coupe') {
        await ended;
        return 'reset';
      }
      if (path === '/tenu') {
        await ended;
        await new Promise<void>((release) => held.push(release));
        return {headers: {'access-control-allow-origin': '*'}, body: ''};
      }
      if (path.startsWith('/cache'))
        return {
          headers: {
            'cache-control': 'max-age=600',
            'content-type': 'image/gif',
            'access-control-allow-origin': '*',
          },
          body: 'x',
        };
      if (path === '/tiers')
        return {
          status: 307,
          headers: {location: 'https://suivi.test/suite', 'access-control-allow-origin': '*'},
        };
      if (host === 'strict.test' && secure)
        return {
          headers: {'strict-transport-security': 'max-age=600', 'access-control-allow-origin': '*'},
          body: 'strict',
        };
      return method === 'OPTIONS' && path === '/prevol' ? {status: 403} : undefined;
    });
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
  });
  afterAll(async () => {
    for (const release of held) release();
    held = [];
    await browser?.close();
    await servers?.close();
  });

  /** What a page at `address` does, and the report once what it did has ended. */
  const reportAfter = async (
    address: string,
    act: string,
    holds: (report: Report) => boolean,
  ): Promise<Report> => {
    const page = await browser.page(address);
    servers.log.clear();
    await page.evaluate(act);
    const report = await browser.reportWhen(page, act, holds);
    await page.close();
    return report;
  };
  const observed = (rule: string) => (report: Report) => rulesOf(report, 'observed').includes(rule);
  const blocked = (rule: string) => (report: Report) => rulesOf(report, 'blocked').includes(rule);
  const arrivals = () => servers.log.all.map(({url, method}) => `${method} ${url}`);

  it('a CORS refusal is observed: the body had left', async () => {
    await reportAfter(
      'https://portail.test/vide',
      post('https://suivi.test/refuse-cors'),
      observed('third-party suivi.test'),
    );
    expect(servers.log.all.at(-1)?.body.toString()).toContain(NIR);
  });

  it('an answer that is cut is observed', async () => {
    await reportAfter(
      'https://portail.test/vide',
      post('https://suivi.test/coupe'),
      observed('third-party suivi.test'),
    );
    expect(arrivals()).toContain('POST https://suivi.test/coupe');
  });

  it('a send whose answer never comes is observed', async () => {
    const act = `() => { void fetch('https://suivi.test/tenu', {method: 'POST', body: 'nir=${NIR}'}); }`;
    await reportAfter('https://portail.test/vide', act, observed('third-party suivi.test'));
  });

  it('a refused preflight is blocked: the body never left', async () => {
    const act = `() => fetch('https://suivi.test/prevol', {method: 'PUT', headers: {'content-type': 'application/json'}, body: '{"nir":"${NIR}"}'}).catch(() => 'error')`;
    const report = await reportAfter('https://portail.test/vide', act, blocked('third-party suivi.test'));
    expect(rulesOf(report, 'observed')).toEqual([]);
    expect(arrivals()).toEqual(['OPTIONS https://suivi.test/prevol']);
  });

  it('a connection that is refused is blocked', async () => {
    const report = await reportAfter(
      'http://portail.test/vide',
      post('http://suivi.test:47/x', 'no-cors'),
      blocked('third-party suivi.test:47'),
    );
    expect(rulesOf(report, 'observed')).toEqual([]);
    expect(report.verdict).toBe('at-risk');
    expect(servers.log.all).toEqual([]);
  });

  it('a host that wants TLS gets TLS: nothing is said of http', async () => {
    const page = await browser.page('https://strict.test/vide');
    await page.goto('https://portail.test/strict');
    const forms = await browser.reportWhen(page, 'the form', ({findings}) =>
      findings.some(({rule}) => rule === 'foreign-form'),
    );
    expect(rulesOf(forms, 'potential').filter((one) => one.startsWith('plain-form'))).toEqual([]);
    servers.log.clear();
    await page.evaluate(`() => { location.href = 'http://strict.test/suite?nir=${NIR}'; }`);
    const arrived = await servers.log.arrived(({path}) => path.startsWith('/suite'));
    expect(arrived.secure).toBe(true);
    const report = await browser.reportWhen(page, 'the third party', observed('third-party strict.test'));
    expect(rulesOf(report, 'observed').filter((one) => one.startsWith('plain-http'))).toEqual([]);
    expect(report.traffic.plain).toBe(0);
    await page.close();
  });

  it('a page that upgrades its own addresses is not said to send in clear', async () => {
    const page = await browser.page('https://portail.test/surclasse');
    const report = await browser.reportWhen(page, 'the field', ({fields}) => fields.length > 0);
    expect(report.verdict).toBe('nothing-seen');
    await page.type('#nir', NIR);
    servers.log.clear();
    await page.click('#envoyer');
    const posted = await servers.log.arrived(({method}) => method === 'POST');
    expect(posted.secure).toBe(true);
    const later = await browser.reportWhen(page, 'the send', ({parties}) =>
      parties.some(({received}) => received.includes('nir')),
    );
    expect(later.findings).toEqual([]);
    await page.close();
  });

  it('an http request that the browser refuses on an https page is not observed', async () => {
    const page = await browser.page('https://portail.test/vide');
    servers.log.clear();
    await page.evaluate(post('http://suivi.test/mixte'));
    await page.evaluate(post('https://portail.test/apres'));
    const report = await browser.reportWhen(page, 'the send after it', ({parties}) =>
      parties.some(({received}) => received.includes('nir')),
    );
    expect(rulesOf(report, 'observed')).toEqual([]);
    expect(arrivals()).toEqual(['POST https://portail.test/apres']);
    await page.close();
  });

  it('what is read from the cache is not sent again', async () => {
    const page = await browser.page('https://portail.test/vide');
    const load = `() => fetch('https://suivi.test/cache?nir=${NIR}').then((answer) => answer.text())`;
    await page.evaluate(load);
    await browser.reportWhen(page, 'the first', observed('third-party suivi.test'));
    await page.evaluate(load);
    await page.evaluate(post('https://suivi.test/apres'));
    const report = await browser.reportWhen(page, 'the send after it', ({findings}) =>
      findings.some(({evidence}) => evidence.some(({url}) => url?.includes('/apres') === true)),
    );
    expect(servers.log.all.filter(({path}) => path.startsWith('/cache'))).toHaveLength(1);
    const [inAddress] = report.findings.filter(({rule}) => rule === 'data-in-address');
    expect(inAddress?.count).toBe(1);
    await page.close();
  });

  it('a redirect takes the body to its third party, and both are told', async () => {
    const report = await reportAfter(
      'http://portail.test/vide',
      post('http://portail.test/tiers', 'no-cors'),
      observed('third-party suivi.test'),
    );
    expect(rulesOf(report, 'observed')).toContain('plain-http portail.test');
    expect(arrivals()).toEqual(['POST http://portail.test/tiers', 'POST https://suivi.test/suite']);
  });

  it('a fragment is never sent, and never told', async () => {
    const page = await browser.page(`https://portail.test/vide#nir=${NIR}`);
    await page.evaluate(post('https://portail.test/apres'));
    const report = await browser.reportWhen(page, 'the send after it', ({parties}) =>
      parties.some(({received}) => received.includes('nir')),
    );
    expect(report.findings).toEqual([]);
    await page.close();
  });

  it('this machine is no third party', async () => {
    const act = `() => fetch('http://127.0.0.1:${servers.plainPort}/lecteur?nir=${NIR}', {method: 'POST', mode: 'no-cors', body: 'nir=${NIR}'}).catch(() => 'error')`;
    const report = await reportAfter('http://portail.test/vide', act, ({parties}) =>
      parties.some(({relation}) => relation === 'local'),
    );
    expect(report.findings).toEqual([]);
  });

  it('a form over https that a person sends is nothing to tell', async () => {
    const page: Page = await browser.page('https://portail.test/ouvert');
    await page.type('#nir', NIR);
    await page.click('#envoyer');
    const report = await browser.reportWhen(page, 'the send', ({parties}) =>
      parties.some(({received}) => received.includes('nir')),
    );
    expect(report.findings).toEqual([]);
    expect(report.traffic.unreadable).toBe(0);
    await page.close();
  });
});
