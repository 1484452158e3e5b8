/**
 * Every way out of a page, with a value that was typed and one that was not, to the site in clear and to a third
 * party over TLS: what the servers' log holds is in the report, under its channel, and nothing else is.
 */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Evidence, Report} from '../../src/core/model.ts';
import {type WayOut, waysAway, waysOut} from '../make/channels.ts';
import {type Browser, openBrowser} from '../rig/browser.ts';
import type {Arrival} from '../rig/log.ts';
import type {Page} from '../rig/page.ts';
import {pixel} from '../rig/replies.ts';
import type {Reply, Servers} from '../rig/servers.ts';
import {browsers, extensionOf, form, NIR, startSite} from './site.ts';
import {expectValid} from './valid.ts';

const NAME = 'Zéphirine Tournemire';
const more = '<label>Nom et prénom <input id="nom" name="nom" autocomplete="name"></label>';

/** The four sends of a way out: to whom, and what. */
const sends = [
  {to: 'http://portail.test', value: NIR, rule: 'plain-http', category: 'nir'},
  {to: 'https://suivi.test', value: NIR, rule: 'third-party', category: 'nir'},
  {to: 'http://portail.test', value: NAME, rule: 'plain-http', category: 'name'},
  {to: 'https://suivi.test', value: NAME, rule: 'third-party', category: 'name'},
] as const;

const types: Readonly<Record<string, Reply>> = {
  '.js': {headers: {'content-type': 'text/javascript', 'access-control-allow-origin': '*'}, body: ''},
  '.css': {headers: {'content-type': 'text/css'}, body: ''},
  '.gif': pixel(),
};

function replyTo({path}: Arrival): Reply | undefined {
  const url = new URL(path, 'http://portail.test');
  if (url.pathname !== '/renvoi') return types[/\.\w+$/.exec(url.pathname)?.[0] ?? ''];
  const location = `${url.searchParams.get('to')}?${new URLSearchParams({v: url.searchParams.get('q') ?? ''})}`;
  return {status: 302, headers: {location, 'access-control-allow-origin': '*'}};
}

describe.each(browsers)('in %s', (name) => {
  let servers: Servers;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    servers = await startSite(
      {'/formulaire': form('https://portail.test/envoi', more), '/vide': '<p>Rien</p>'},
      replyTo,
    );
    browser = await openBrowser(name, {extensionDir: extensionOf(name), servers, language: 'fr'});
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
  });
  afterEach(() => page.close());

  const pathOf = (at: number, {ext = ''}: WayOut): string => `/c/${at}${ext}`;
  const rowsFor = ({findings}: Report, at: number, way: WayOut): readonly Evidence[] =>
    findings
      .filter(
        ({rule, category, status}) =>
          rule === sends[at]?.rule && category === sends[at]?.category && status === 'observed',
      )
      .flatMap(({evidence}) => evidence)
      .filter(({url = ''}) => new URL(url.replace(/^ws/, 'http')).pathname === pathOf(at, way));

  it.each(waysOut.map((way) => [way.what, way] as const))('tells of %s', async (_, way) => {
    page = await browser.page('http://portail.test/formulaire');
    await page.type('#nom', NAME);
    await browser.reportWhen(page, 'the typed name', ({fields}) => fields.some(({filled}) => filled));
    servers.log.clear();
    for (const [at, {to, value}] of sends.entries())
      await page.evaluate(way.act, `${to}${pathOf(at, way)}`, value);
    if (way.silent?.includes(name) === true) {
      await page.evaluate(
        "() => fetch('https://suivi.test/apres', {method: 'POST', mode: 'no-cors', body: 'q=1'}).then(() => 1)",
      );
      const report = await browser.reportWhen(page, 'a later request', ({traffic}) => traffic.thirdParty > 0);
      expect(report.findings.filter(({status}) => status === 'observed')).toEqual([]);
      expect(servers.log.all.filter(({path}) => path.startsWith('/c/'))).toEqual([]);
      return;
    }
    for (const at of sends.keys())
      await servers.log.arrived(
        ({path, complete}) => complete && path.replace(/\?.*/s, '') === pathOf(at, way),
      );
    const report = await browser.reportWhen(page, 'all four sends', (one) =>
      [...sends.keys()].every((at) => rowsFor(one, at, way).length > 0),
    );
    for (const at of sends.keys()) {
      const rows = rowsFor(report, at, way);
      expect([at, ...new Set(rows.map(({channel}) => channel))]).toEqual([at, way.channel]);
      expect(rows[0]?.how).toBe(sends[at]?.value === NAME ? 'typed' : 'pattern');
    }
    expectValid(report);
    for (const raw of [NIR, NAME]) expect(JSON.stringify(report)).not.toContain(raw);
  });

  it.each(waysAway.flatMap((way) => [0, 3].map((at) => [way.what, sends[at]?.rule, way, at] as const)))(
    'tells of %s that the page leaves by: %s',
    async (_, __, way, at) => {
      page = await browser.page('http://portail.test/formulaire');
      await page.type('#nom', NAME);
      await browser.reportWhen(page, 'the typed name', ({fields}) => fields.some(({filled}) => filled));
      servers.log.clear();
      await page.evaluate(way.act, `${sends[at]?.to}${pathOf(at, way)}`, sends[at]?.value ?? '');
      await servers.log.arrived(({path, complete}) => complete && path.startsWith(pathOf(at, way)));
      const report = await browser.reportWhen(page, 'the send', (one) => rowsFor(one, at, way).length > 0);
      const [row, ...others] = rowsFor(report, at, way);
      expect(others).toEqual([]);
      expect(row?.how).toBe(sends[at]?.value === NAME ? 'typed' : 'pattern');
      expect([way.channel, way.or]).toContain(row?.channel);
    },
  );
});
