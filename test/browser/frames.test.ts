/** What a page hands to frames and windows of others by postMessage, heard where it arrives. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Report} from '../../src/core/model.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import {browsers, extensionOf, NIR, SPACED, startSite} from './site.ts';
import {expectValid} from './valid.ts';

/** A frame that says what it hears back to its parent, which counts the answers. */
const echo = `<script>onmessage = (e) => { if (e.ports[0]) e.ports[0].onmessage = onmessage; window.heard = (window.heard ?? 0) + 1; (parent === window ? opener : parent).postMessage('recu', '*'); };</script>`;
const frame = (address: string): string =>
  `<iframe id="cadre" src="${address}"></iframe><script>recus = 0; onmessage = () => { recus += 1; };</script>`;
/** By a port that the frame is given first. */
const sayByPort = (data: string): string =>
  `() => { const {port1, port2} = new MessageChannel(); cadre.contentWindow.postMessage('port', '*', [port2]); port1.postMessage(${data}); }`;
const say = (data: string): string => `() => { cadre.contentWindow.postMessage(${data}, '*'); }`;

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    servers = await startSite({
      '/echo': echo,
      '/tiers': frame('https://suivi.test/echo'),
      '/soi': frame('https://aide.portail.test/echo'),
      '/intrus': frame('https://suivi.test/bavard'),
      '/bavard': `<script>parent.postMessage('nir=${NIR}', '*');</script>`,
    });
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
  });
  afterEach(() => page.close());

  const openAt = async (path: string): Promise<void> => {
    page = await browser.page(`https://portail.test${path}`);
    await page.waitFor("cadre.contentWindow !== null && document.readyState === 'complete'");
  };
  const answered = () => page.waitFor('recus > 0');
  const told = ({findings}: Report) => findings.filter(({rule}) => rule === 'frame-message');

  it.each([
    ['a text', say(`'nir=${NIR}'`), 'nir'],
    ['a text with spaces', say(`'${SPACED}'`), ''],
    ['an object', say(`{type: 'profil', dossier: {nir: '${NIR}'}}`), 'dossier.nir'],
    ['a text by a port', sayByPort(`'nir=${NIR}'`), 'nir'],
  ])('tells of %s handed to a third party’s frame', async (_, act, entry) => {
    await openAt('/tiers');
    await page.evaluate(act);
    await answered();
    const report = await browser.reportWhen(page, 'the message', (one) => told(one).length > 0);
    expect(report.findings).toMatchObject([
      {
        rule: 'frame-message',
        severity: 'high',
        category: 'nir',
        destination: 'suivi.test',
        status: 'observed',
      },
    ]);
    const where = {channel: 'frame-message', where: 'frame', name: entry, page: 'https://portail.test/'};
    expect(told(report)[0]?.evidence).toMatchObject([where]);
    expectValid(report);
    expect(JSON.stringify(report)).not.toContain(NIR);
  });

  it.each([
    ['the site’s own frame', '/soi', say(`'nir=${NIR}'`)],
    ['the site’s own frame, by a port', '/soi', sayByPort(`'nir=${NIR}'`)],
    [
      'a message that the page feigns',
      '/tiers',
      `() => { dispatchEvent(new MessageEvent('message', {data: 'nir=${NIR}', origin: 'https://suivi.test'})); cadre.contentWindow.postMessage('bonjour', '*'); }`,
    ],
    ['a greeting', '/tiers', say(`'bonjour'`)],
  ])('says nothing of %s', async (_, path, act) => {
    await openAt(path);
    await page.evaluate(act);
    await answered();
    await page.evaluate(
      "() => fetch('https://suivi.test/apres', {method: 'POST', body: 'q=1'}).then(() => 1)",
    );
    const report = await browser.reportWhen(page, 'a later request', ({traffic}) => traffic.thirdParty > 0);
    expect(report.findings).toEqual([]);
  });

  it('does not blame the site for what a stranger’s frame hands to it', async () => {
    await openAt('/intrus');
    await answered();
    await page.evaluate(
      "() => fetch('https://suivi.test/apres', {method: 'POST', body: 'q=1'}).then(() => 1)",
    );
    const report = await browser.reportWhen(page, 'a later request', ({traffic}) => traffic.thirdParty > 0);
    expect(report.findings).toEqual([]);
  });
});
