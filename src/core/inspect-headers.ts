/**
 * What the headers of a request carry: the address in Referer, the pairs in Cookie, and every header that a
 * page's own code or a server's makes up. Raw values come in; what goes out is masked.
 */
import {inspect, type Knowledge} from './inspect.ts';
import type {Hit, Sending, Where} from './model.ts';

/** A header as the browser tells it. */
export interface Header {
  readonly name: string;
  readonly value?: string;
}

/** Headers that browsers and protocols write by themselves. Source: Fetch, Client Hints, HTTP Semantics (RFC 9110). */
const standard =
  /^(?:accept(?:-.*)?|access-control-.*|cache-control|connection|content-.*|device-memory|dnt|downlink|dpr|ect|early-data|expect|host|if-.*|keep-alive|origin|ping-(?:from|to)|pragma|priority|proxy-.*|purpose|range|rtt|save-data|sec-(?!websocket-protocol).*|service-worker.*|te|trailer|transfer-encoding|upgrade(?:-.*)?|user-agent|via|viewport-width|width|x-moz)$/i;

/** Those among them that a page may write without asking the server first (Fetch, 2.2.2). */
const lent = /^(?:accept|accept-language|content-language|content-type)$/i;

/**
 * A header that may carry something: not one that browsers write by themselves, Referer and Cookie apart, unless
 * a page may write it and a number stands in it.
 */
export function isTelling({name, value = ''}: Header): boolean {
  return value !== '' && (!standard.test(name) || (lent.test(name) && /\d{6}/.test(value)));
}

/** What a request's headers carry. Never throws. */
export function inspectHeaders(headers: readonly Header[], knowledge: Knowledge): readonly Hit[] {
  const own: [string, string][] = [];
  const hits: Hit[] = [];
  for (const {name, value = ''} of headers.filter(isTelling)) {
    const lower = name.toLowerCase();
    if (lower === 'referer') hits.push(...placed(addressed(value), 'referer', knowledge));
    else if (lower === 'cookie') hits.push(...placed(listed(pairsOf(value)), 'cookie', knowledge));
    else own.push([lower, value]);
  }
  return own.length === 0 ? hits : [...hits, ...placed(listed(own), 'header', knowledge)];
}

function placed(sending: Sending, where: Where, knowledge: Knowledge): readonly Hit[] {
  return inspect(sending, knowledge).hits.map((hit) => ({...hit, where}));
}

const addressed = (url: string): Sending => ({method: 'GET', url, body: {kind: 'none'}});

const listed = (pairs: readonly (readonly [string, string])[]): Sending => ({
  method: 'POST',
  url: '',
  body: {kind: 'form', pairs, cut: false},
});

/** The pairs of a Cookie header (RFC 6265, 4.2.1). */
function pairsOf(cookie: string): readonly (readonly [string, string])[] {
  return cookie.split(';').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()] as const;
  });
}
