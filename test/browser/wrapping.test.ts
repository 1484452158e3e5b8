/** One synthetic NIR, sent every way that the first journey must see; and what must give nothing. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Channel, Report, Where} from '../../src/core/model.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import {browsers, extensionOf, form, NIR, SPACED, startSite} from './site.ts';
import {expectValid} from './valid.ts';

const to = 'https://suivi.test/c';
const json = "{'content-type': 'application/json'}";
const send = (init: string, url = `'${to}'`) => `() => fetch(${url}, ${init}).then(() => 1)`;

/** What a page does, the channel and place it is told under, and the name of the value. */
const sends: readonly (readonly [what: string, act: string, channel: Channel, where: Where, name: string])[] =
  [
    ['a JSON number', send(`{method: 'POST', body: '{"nir":${NIR}}'}`), 'fetch', 'body', 'nir'],
    [
      'a nested JSON key',
      send(
        `{method: 'POST', headers: ${json}, body: JSON.stringify({dossier: {assures: [{id: '${NIR}'}]}})}`,
      ),
      'fetch',
      'body',
      'dossier.assures[].id',
    ],
    ['a query', send(`{}`, `'${to}?q=' + encodeURIComponent('${SPACED}')`), 'fetch', 'query', 'q'],
    ['a path', send(`{}`, `'${to}/${NIR}'`), 'fetch', 'path', ''],
    ['PUT', send(`{method: 'PUT', body: 'nir=${NIR}'}`), 'fetch', 'body', 'nir'],
    ['PATCH', send(`{method: 'PATCH', body: 'nir=${NIR}'}`), 'fetch', 'body', 'nir'],
    ['DELETE', send(`{method: 'DELETE', body: '${NIR}'}`), 'fetch', 'body', ''],
    [
      'PATCH by XMLHttpRequest',
      `() => new Promise((done) => { const x = new XMLHttpRequest(); x.open('PATCH', '${to}'); x.onloadend = () => done(1); x.send('{"nir":"${NIR}"}'); })`,
      'fetch',
      'body',
      'nir',
    ],
    [
      'URLSearchParams',
      send(`{method: 'POST', body: new URLSearchParams({num_secu: '${SPACED}'})}`),
      'fetch',
      'body',
      'num_secu',
    ],
    [
      'FormData',
      send(
        `{method: 'POST', body: (() => { const data = new FormData(); data.set('nir', '${NIR}'); return data; })()}`,
      ),
      'fetch',
      'body',
      'nir',
    ],
    [
      'a split FormData',
      send(
        `{method: 'POST', body: (() => { const data = new FormData(); data.set('nir', '${NIR.slice(0, 13)}'); data.set('zone', 'x'); data.set('cle', '${NIR.slice(13)}'); return data; })()}`,
      ),
      'fetch',
      'body',
      'nir+cle',
    ],
    ['bytes', send(`{method: 'POST', body: new TextEncoder().encode('nir=${NIR}')}`), 'fetch', 'body', 'nir'],
    [
      'a hand-made multipart body',
      send(
        `{method: 'POST', headers: {'content-type': 'text/plain'}, body: '--b\\r\\nContent-Disposition: form-data; name="nir"\\r\\n\\r\\n${NIR}\\r\\n--b--'}`,
      ),
      'fetch',
      'body',
      'nir',
    ],
    [
      'XMLHttpRequest',
      `() => new Promise((done) => { const x = new XMLHttpRequest(); x.open('POST', '${to}'); x.onloadend = () => done(1); x.send('nir=${NIR}'); })`,
      'fetch',
      'body',
      'nir',
    ],
    ['a beacon', `() => navigator.sendBeacon('${to}', '{"nir":"${NIR}"}')`, 'beacon', 'body', 'nir'],
    [
      'a beacon of parameters',
      `() => navigator.sendBeacon('${to}', new URLSearchParams({nir: '${NIR}'}))`,
      'beacon',
      'body',
      'nir',
    ],
    ['an image', `() => { new Image().src = '${to}?nir=${NIR}'; }`, 'image', 'query', 'nir'],
    [
      'a script',
      `() => { const s = document.createElement('script'); s.src = '${to}?nir=${NIR}'; document.head.append(s); }`,
      'script',
      'query',
      'nir',
    ],
    [
      'a frame',
      `() => { const f = document.createElement('iframe'); f.src = '${to}?nir=${NIR}'; document.body.append(f); }`,
      'frame',
      'query',
      'nir',
    ],
    [
      'a form in a frame',
      `() => { const f = document.createElement('iframe'); f.name = 'cadre'; document.body.append(f); const form = document.createElement('form'); form.method = 'post'; form.action = '${to}'; form.target = 'cadre'; form.innerHTML = '<input name="nir" value="${NIR}">'; document.body.append(form); form.submit(); }`,
      'form',
      'body',
      'nir',
    ],
  ];

/** What no report may tell. */
const benign: readonly (readonly [what: string, body: string])[] = [
  ['epoch milliseconds', '{"ts":1763740800000,"n":39,"events":[{"t":1763740800123}]}'],
  ['an EAN-13', 'ean=2012345678900&qty=2'],
  ['a wrong key', `{"nir":"185057899990138"}`],
  ['a decimal', '{"nir":0.185057899990139,"lat":2.37249018705873}'],
  ['a UUID', '{"id":"18505789-9990-1390-8505-789999013900"}'],
  ['a client id', 'cid=1116446470.1596403881668&_p=1763740800000'],
  ['13 digits without a name', 'q=1850578999901'],
];

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    servers = await startSite({'/vide': '<p>Rien</p>', '/formulaire': form('https://portail.test/envoi')});
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
  });
  afterEach(() => page.close());

  const told = (report: Report) =>
    report.findings.filter(({rule, category}) => rule === 'third-party' && category === 'nir');

  it.each(sends)('tells of %s', async (_, act, channel, where, entry) => {
    page = await browser.page('https://portail.test/vide');
    servers.log.clear();
    await page.evaluate(act);
    await servers.log.arrived(
      ({host, method, complete}) => host === 'suivi.test' && method !== 'OPTIONS' && complete,
    );
    const report = await browser.reportWhen(page, 'the send', (one) =>
      told(one).some(({status}) => status === 'observed'),
    );
    const [finding] = told(report);
    expect(finding).toMatchObject({
      status: 'observed',
      certainty: 'certain',
      channels: [channel],
      count: 1,
      destination: 'suivi.test',
    });
    expect(finding?.evidence).toContainEqual(
      expect.objectContaining({
        channel,
        where,
        name: entry,
        page: expect.stringMatching(/^https:\/\/portail\.test\//),
      }),
    );
    expectValid(report);
    expect(JSON.stringify(report)).not.toContain(NIR);
  });

  it('tells of a number typed with spaces and sent as 15 digits, as typed', async () => {
    page = await browser.page('https://portail.test/formulaire');
    await page.type('#nir', SPACED);
    await browser.reportWhen(page, 'the typed field', ({fields}) => fields.some(({filled}) => filled));
    await page.evaluate(send(`{method: 'POST', body: JSON.stringify({x: ${NIR}})}`));
    const report = await browser.reportWhen(page, 'the send', (one) => told(one).length > 0);
    expect(told(report)[0]?.evidence).toMatchObject([{how: 'typed', name: 'x'}]);
  });

  it.each(benign)('says nothing of %s', async (_, body) => {
    page = await browser.page('https://portail.test/vide');
    servers.log.clear();
    await page.evaluate(send(`{method: 'POST', body: ${JSON.stringify(body)}}`));
    const arrived = await servers.log.arrived(({host, complete}) => host === 'suivi.test' && complete);
    expect(arrived.body.toString()).toBe(body);
    const report = await browser.reportWhen(
      page,
      'the request counted',
      ({traffic}) => traffic.thirdParty > 0,
    );
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe('nothing-seen');
  });
});
