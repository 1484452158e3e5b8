/** What pages and trackers are known to do with a number that was typed: what arrives is told, but what nobody can read. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Report} from '../../src/core/model.ts';
import {type Leak, leaks} from '../make/leaks.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Arrival} from '../rig/log.ts';
import type {Page} from '../rig/page.ts';
import {pixel} from '../rig/replies.ts';
import type {Reply, Servers} from '../rig/servers.ts';
import {browsers, extensionOf, form, NIR, SPACED, startSite} from './site.ts';
import {expectValid} from './valid.ts';

const script = (source: string): string => `<script>${source}</script>`;
const send = "fetch(to, {method: 'POST', mode: 'no-cors', body: 'v=' + value})";
const asked = "const to = new URLSearchParams(location.search).get('to');";

const pages: Readonly<Record<string, string>> = {
  '/formulaire': form('https://portail.test/envoi'),
  '/vide': '<p>Rien</p>',
  '/cadre-nom': script(`${asked} const value = name; ${send};`),
  '/cadre-fragment': script(`${asked} const value = location.hash.slice(1); ${send};`),
  '/cadre-message': script(
    `const take = ({data: {to, value}, ports: [port]}) => { if (port) port.onmessage = take; else ${send}; }; onmessage = take;`,
  ),
  '/cadre-radio': script(`new BroadcastChannel('b').onmessage = ({data: {to, value}}) => { ${send}; };`),
  '/page-memoire': script(`const {to, value} = JSON.parse(localStorage.getItem('v')); ${send};`),
  '/page-biscuit': script(
    `const {to, value} = JSON.parse(decodeURIComponent(/v=([^;]*)/.exec(document.cookie)[1])); ${send};`,
  ),
};

const code = (body: string, type = 'text/javascript'): Reply => ({
  headers: {'content-type': type, 'access-control-allow-origin': '*'},
  body,
});
const types: Readonly<Record<string, Reply>> = {
  '.js': code(''),
  '.css': code('', 'text/css'),
  '.vtt': code('WEBVTT\n', 'text/vtt'),
  '.svg': code('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
  '.gif': pixel(),
};
const scripts: Readonly<Record<string, string>> = {
  '/ouvrier.js': `const asked = new URL(location).searchParams; const to = asked.get('to'), value = asked.get('v'); ${send};`,
  '/sw.js': `onmessage = ({data: {to, value}}) => { ${send}; };`,
};

/** What the site answers by its own means: redirections, scripts, a policy that reports. */
function replyTo({path}: Arrival): Reply | undefined {
  const {pathname, searchParams} = new URL(path, 'https://portail.test');
  const to = searchParams.get('to') ?? '';
  const own = scripts[pathname];
  if (own !== undefined) return code(own);
  if (pathname === '/renvoi')
    return {
      status: Number(searchParams.get('code')),
      headers: {location: to, 'access-control-allow-origin': '*'},
    };
  if (pathname === '/rafraichit')
    return {headers: {'content-type': 'text/html', refresh: `0;url=${to}?v=${searchParams.get('v')}`}};
  if (pathname === '/xml') return code(`<?xml-stylesheet type="text/css" href="${to}"?><a>b</a>`, 'text/xml');
  if (pathname === '/politique')
    return {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `img-src 'self'; report-uri ${to}`,
      },
      body: `<!doctype html><link rel="icon" href="data:,">${pages['/formulaire']}`,
    };
  return types[/\.\w+$/.exec(pathname)?.[0] ?? ''];
}

/** Everything that arrived in one request, read as it stands and as addresses and forms write it. */
function tracesOf({url, headers, body}: Arrival): string {
  const plain = `${url} ${JSON.stringify(headers)} ${body.toString('latin1')}`;
  const decoded = (text: string): string =>
    text.replace(/%[0-9a-f]{2}/gi, (one) => String.fromCharCode(Number.parseInt(one.slice(1), 16)));
  return [plain, decoded(plain), decoded(decoded(plain)), plain.replace(/[ +-]/g, '')].join('\n');
}

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    servers = await startSite(pages, replyTo);
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
  });
  afterEach(() => page.close());

  /** Browsers take turns, but where they differ; with `LEAKS=all` each takes every one. */
  const isDue = ({silent, unseen, opened}: Leak, at: number): boolean =>
    process.env['LEAKS'] === 'all' ||
    silent !== undefined ||
    unseen !== undefined ||
    opened !== undefined ||
    at % browsers.length === browsers.indexOf(name);
  const told = ({findings}: Report) =>
    findings.filter(
      ({category, status, destination}) =>
        category === 'nir' && status === 'observed' && destination?.endsWith('suivi.test') === true,
    );
  const openAt = async (path: string): Promise<void> => {
    page = await browser.page(`https://portail.test${path}`);
    await page.type('#nir', SPACED);
    await browser.reportWhen(page, 'the typed number', ({fields}) => fields.some(({filled}) => filled));
    servers.log.clear();
  };
  const arrivalOf = ({as = (value) => value}: Leak, path: string): Promise<Arrival> =>
    servers.log.arrived(
      (one) =>
        one.complete &&
        one.method !== 'OPTIONS' &&
        one.host.endsWith('suivi.test') &&
        one.path.startsWith(path) &&
        tracesOf(one).includes(as(NIR)),
    );
  /** After whatever was told of all that came before. */
  const later = async (): Promise<Report> => {
    await page.evaluate(
      "() => fetch('https://ailleurs.test/apres', {method: 'POST', mode: 'no-cors', body: 'q=1'}).then(() => 1)",
    );
    return browser.reportWhen(page, 'a later request', ({parties}) =>
      parties.some(({host}) => host === 'ailleurs.test'),
    );
  };

  it.each(leaks.map((leak, at) => [leak.what, leak, at] as const).filter(([, leak, at]) => isDue(leak, at)))(
    'tells of %s',
    async (_, leak, at) => {
      const path = `/l/${at}`;
      const to = `https://suivi.test${path}${leak.ext ?? ''}`;
      await openAt(leak.page === undefined ? '/formulaire' : `${leak.page}?${new URLSearchParams({to})}`);
      const act = page.evaluate(leak.act, to, NIR).catch((error: unknown) => error);
      if (leak.silent?.[name] === undefined) await arrivalOf(leak, path);
      else await act;
      if (leak.silent?.[name] !== undefined || leak.unseen?.[name] !== undefined) {
        expect(told(await later())).toEqual([]);
        return;
      }
      const isOpened = leak.opened?.includes(name) === true;
      const sender = isOpened ? await browser.openedPage('/vide') : page;
      const report = await browser.reportWhen(sender, 'the leak', (one) => told(one).length > 0);
      expectValid(report);
      expect(JSON.stringify(report)).not.toContain(NIR);
      if (isOpened) await sender.close();
    },
  );
});
