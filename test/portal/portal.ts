/**
 * The sample portal: an optician, a laboratory and a tiers-payant service that each leak in their
 * own way, one practice that does not, and the third parties that receive. `npm start` shows it,
 * the journeys play it. Every person in it is made up.
 */
import {readFile} from 'node:fs/promises';
import type {Arrival} from '../rig/log.ts';
import {css, html, pixel, redirect, shared} from '../rig/replies.ts';
import {type Reply, type Servers, startServers} from '../rig/servers.ts';

/** Over https: it shows a number to copy. */
export const portalIndex = 'https://vitalerte-demo.test/';

const hosts = [
  'vitalerte-demo.test',
  'optique-lumiere.test',
  'mesure-audience.test',
  'labo-bioval.test',
  'pixel-regie.test',
  'tierspayant-direct.test',
  'plateforme-pec.test',
  'cabinet-paisible.test',
] as const;

/** Strict transport for those that claim to be careful. */
const strict = {'strict-transport-security': 'max-age=31536000'};

type Route = (arrival: Arrival) => Reply | Promise<Reply>;

const routes: Readonly<Record<string, Route>> = {
  'GET vitalerte-demo.test/': () => file('index'),
  'GET optique-lumiere.test/ordonnance': () => file('optique-ordonnance'),
  'POST optique-lumiere.test/ordonnance/envoyer': () => file('optique-merci'),
  'GET optique-lumiere.test/ordonnance/envoyer': () => redirect('/ordonnance'),
  'POST mesure-audience.test/collect': (arrival) => shared(arrival, {status: 204}),
  'OPTIONS mesure-audience.test/collect': (arrival) => shared(arrival, {}),
  'GET labo-bioval.test/resultats': () => file('labo-resultats'),
  'GET labo-bioval.test/resultats/dossier': () => file('labo-dossier'),
  'GET pixel-regie.test/p.gif': () => pixel(),
  'GET tierspayant-direct.test/prise-en-charge': () => file('tiers-payant'),
  'OPTIONS plateforme-pec.test/api/droits': (arrival) => shared(arrival, {}),
  'POST plateforme-pec.test/api/droits': (arrival) => shared(arrival, {body: '{"ouverts":true}'}),
  'POST plateforme-pec.test/api/claims': () => file('tiers-payant-recu'),
  'GET cabinet-paisible.test/rendez-vous': () => file('cabinet-rendez-vous', strict),
  'POST cabinet-paisible.test/rendez-vous/demander': () => file('cabinet-merci', strict),
};

export function startPortal(): Promise<Servers> {
  return startServers({hosts, handler: answer});
}

async function answer(arrival: Arrival): Promise<Reply | undefined> {
  await arrival.ended;
  const path = arrival.path.replace(/\?.*$/, '');
  if (path === '/portal.css') return css(await read('portal.css'));
  return routes[`${arrival.method} ${arrival.host}${path}`]?.(arrival);
}

async function file(name: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  return html(await read(`${name}.html`), headers);
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}
