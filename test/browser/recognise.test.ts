/** What a person typed, wrapped, hashed, cut or shortened by a page before it goes to a third party; in both browsers. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Category, How, Report} from '../../src/core/model.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import type {Servers} from '../rig/servers.ts';
import {browsers, extensionOf, NIR, SPACED, startSite} from './site.ts';
import {expectValid} from './valid.ts';

const pages = {
  '/ordonnance': `<h1>Votre ordonnance</h1><form method="post" action="https://portail.test/envoi">
    <label>Numéro de sécurité sociale <input id="nir" name="nir"></label>
    <label>Nom de famille <input id="nom" name="nom"></label>
    <label>Adresse e-mail <input id="mail" name="mail"></label>
    <table><tr><th></th><th>Sphère</th><th>Cylindre</th></tr><tr><th>OD</th><td><input id="sphere" name="c_1_1"></td><td><input name="c_1_2"></td></tr></table>
    <label>Antécédents médicaux <textarea id="note" name="note"></textarea></label></form>`,
};
const note = 'Une douleur derrière les yeux depuis trois semaines, sans fièvre';
const typed = {
  nir: SPACED,
  nom: 'Trousseau-Lambert',
  mail: 'h.trousseau@exemple.test',
  sphere: '-2,25',
  note,
};

/** Helpers of the page that sends, as pages write them. */
const code = `
  const utf8 = (text) => new TextEncoder().encode(text);
  const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const hash = async (text) => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
  const gzip = async (text) => new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
`;

/** What is sent, and what must be said of it. */
const sends: readonly (readonly [what: string, body: string, Category, How, encoding: string])[] = [
  ['base64 of JSON', `btoa(JSON.stringify({a: '${NIR}'}))`, 'nir', 'typed', 'base64,json'],
  ['hex', `hex(utf8('n=${NIR}'))`, 'nir', 'typed', 'hex,urlencoded'],
  ['gzip', `await gzip(JSON.stringify({v: '${NIR}'}))`, 'nir', 'typed', 'gzip,json'],
  ['a hash of the number', `'u=' + await hash('${NIR}')`, 'nir', 'digest', 'sha-256'],
  ['a hash of the mailbox', `'em=' + await hash('${typed.mail}')`, 'email', 'digest', 'sha-256'],
  ['a name in another case', `'q=' + encodeURIComponent('M. TROUSSEAU LAMBERT')`, 'name', 'typed', ''],
  [
    'a text that is cut',
    `JSON.stringify({t: 'une douleur derriere les yeux depuis troi'})`,
    'health-note',
    'typed',
    'json',
  ],
  ['a short value under its name', `JSON.stringify({od: {sphere: -2.25}})`, 'optical-rx', 'typed', 'json'],
  [
    'a number in character codes',
    `JSON.stringify([...'${NIR}'].map((char) => char.charCodeAt(0)))`,
    'nir',
    'typed',
    'json,char-codes',
  ],
];

const says =
  (path: string, category: Category, how: How) =>
  ({findings}: Report) =>
    findings.some(
      (one) =>
        one.category === category &&
        one.status === 'observed' &&
        one.evidence.some(({url, how: known}) => url?.endsWith(path) === true && known === how),
    );

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    servers = await startSite(pages);
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
    page = await browser.page('https://portail.test/ordonnance');
    for (const [id, value] of Object.entries(typed)) await page.type(`#${id}`, value);
    await browser.reportWhen(
      page,
      'all that was typed',
      ({fields}) => fields.filter(({filled}) => filled).length === Object.keys(typed).length,
    );
  });
  afterAll(async () => {
    await page?.close();
    await browser?.close();
    await servers?.close();
  });

  it.each(sends.map((one, at) => [...one, at] as const))(
    'tells of %s',
    async (what, body, category, how, encoding, at) => {
      const path = `/c${at}`;
      await page.evaluate(
        `async () => { ${code} await fetch('https://suivi.test${path}', {method: 'POST', mode: 'no-cors', body: ${body}}); return 1; }`,
      );
      const report = await browser.reportWhen(page, what, says(path, category, how));
      expectValid(report);
      const rows = report.findings
        .filter((one) => one.category === category)
        .flatMap(({evidence}) => evidence)
        .filter(({url}) => url?.endsWith(path));
      expect(rows.map((row) => row.encoding.join())).toContain(encoding);
      expect(JSON.stringify(report)).not.toMatch(/Trousseau|douleur|185057899990139|85 05 78/i);
    },
  );

  it('leaves a short value alone under another name, and a hash of something else', async () => {
    await page.evaluate(
      `async () => { ${code} await fetch('https://suivi.test/rien', {method: 'POST', mode: 'no-cors', body: JSON.stringify({zoom: -2.25, id: await hash('autre chose')})}); return 1; }`,
    );
    await page.evaluate(
      `() => fetch('https://suivi.test/fin', {method: 'POST', mode: 'no-cors', body: 'nir=${NIR}'}).then(() => 1)`,
    );
    const {findings} = await browser.reportWhen(page, 'the last send', says('/fin', 'nir', 'typed'));
    const rows = findings.flatMap(({evidence}) => evidence);
    expect(rows.filter(({url}) => url?.endsWith('/rien'))).toEqual([]);
  });
});
