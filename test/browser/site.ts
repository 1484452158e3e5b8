/** A site for journeys: pages written in the test, and third parties that take anything. All on loopback. */
import {resolve} from 'node:path';
import type {BrowserName} from '../rig/driver.ts';
import type {Arrival} from '../rig/log.ts';
import {type Handler, type Reply, type Servers, startServers} from '../rig/servers.ts';

/** The extension as built for a browser. */
export const extensionOf = (name: BrowserName): string => resolve('dist', name);

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** Synthetic: man, May 1985, Yvelines. */
export const NIR = '185057899990139';
export const SPACED = '1 85 05 78 999 901 39';

const hosts = [
  'portail.test',
  'suivi.test',
  'ailleurs.test',
  'strict.test',
  '*.portail.test',
  '*.suivi.test',
];

const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
};

/** What a test adds: an answer for an arrival, or nothing to leave it to the site. */
export type Special = (
  arrival: Arrival,
) => Reply | 'reset' | undefined | Promise<Reply | 'reset' | undefined>;

/** Serves `pages` by path on every host; any other address takes what it is given. */
export function startSite(
  pages: Readonly<Record<string, string>>,
  special: Special = () => undefined,
): Promise<Servers> {
  const handler: Handler = async (arrival) => {
    const own = await special(arrival);
    if (own !== undefined) return own;
    await arrival.ended;
    const page = pages[arrival.path.replace(/\?.*$/s, '')];
    if (page !== undefined && arrival.method === 'GET') return document(page);
    return {
      status: 200,
      headers: {...open, 'content-type': 'text/html; charset=utf-8'},
      body: '<p id="recu">Reçu</p>',
    };
  };
  return startServers({hosts, handler});
}

function document(body: string): Reply {
  return {
    headers: {'content-type': 'text/html; charset=utf-8'},
    body: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Portail</title><link rel="icon" href="data:,">${body}`,
  };
}

/** A form that asks for a NIR and posts it to an address. */
export const form = (action: string, more = ''): string =>
  `<form id="f" method="post" action="${action}"><label>Numéro de sécurité sociale <input id="nir" name="nir"></label>${more}<button id="envoyer">Envoyer</button></form>`;

/** Every text that must be nowhere: the number as typed, and as sent. */
export function rawIn(text: string): readonly string[] {
  const compact = text.replace(/[\s.\-_/]/g, '');
  return [NIR, NIR.slice(0, 13)].filter((secret) => compact.includes(secret));
}
