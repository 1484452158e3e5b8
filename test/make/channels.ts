/**
 * Every way out of a page that the tests try, as source of a function of the address and the value. What carries
 * no body puts the value in the query. `arrives: false` says in which browser nothing reaches the server, and why.
 */
import type {Channel} from '../../src/core/model.ts';
import type {BrowserName} from '../rig/driver.ts';

export interface WayOut {
  readonly what: string;
  /** As the report names it. */
  readonly channel: Channel;
  /** As it may be named, too: Chromium calls a download on its own site nothing in particular. */
  readonly or?: Channel;
  /** `(to, value) => …`, run in the page's world. */
  readonly act: string;
  /** Extension of the address, for servers that answer by it. */
  readonly ext?: string;
  /** Browsers in which nothing arrives: then nothing may be told. */
  readonly silent?: readonly BrowserName[];
}

const add = (markup: string): string => `document.body.insertAdjacentHTML('beforeend', ${markup})`;
const q = "to + '?v=' + encodeURIComponent(value)";
const element = (name: string, more: string): string =>
  `(to, value) => { const e = document.createElement('${name}'); ${more}; document.body.append(e); }`;
const post = (body: string, more = ''): string =>
  `(to, value) => { void fetch(to, {method: 'POST', mode: 'no-cors', ${more} body: ${body}}); }`;
const formOf = (attributes: string, more = '', send = 'f.submit()'): string =>
  `(to, value) => { const i = document.createElement('iframe'); i.name = 'c' + Math.random().toString(36).slice(2); document.body.append(i);
    const f = document.createElement('form'); f.action = to; f.target = i.name; ${attributes}; const e = document.createElement('input'); e.name = 'v'; e.value = value; f.append(e); ${more}; document.body.append(f); ${send}; }`;
const worker = (source: string): string =>
  `(to, value) => { const source = '(' + ${source} + ')(' + JSON.stringify(to) + ',' + JSON.stringify(value) + ')'; new Worker(URL.createObjectURL(new Blob([source], {type: 'text/javascript'}))); }`;
const frame = (setup: string): string =>
  `(to, value) => { const e = document.createElement('iframe'); ${setup}; document.body.append(e); }`;
const inner =
  "'<script>fetch(' + JSON.stringify(to) + ', {method: \"POST\", mode: \"no-cors\", body: \"v=\" + encodeURIComponent(' + JSON.stringify(value) + ')})</' + 'script>'";
const socket = (send: string): string =>
  `(to, value) => { const s = new WebSocket(to.replace(/^http/, 'ws')); s.onopen = () => { ${send}; }; }`;

export const waysOut: readonly WayOut[] = [
  {what: 'a form', channel: 'form', act: formOf("f.method = 'post'")},
  {
    what: 'a form that the page submits as a person would',
    channel: 'form',
    act: formOf("f.method = 'post'", '', 'f.requestSubmit()'),
  },
  {
    what: 'a multipart form',
    channel: 'form',
    act: formOf("f.method = 'post'; f.enctype = 'multipart/form-data'"),
  },
  {what: 'a plain text form', channel: 'form', act: formOf("f.method = 'post'; f.enctype = 'text/plain'")},
  {
    what: 'a button with an address of its own',
    channel: 'form',
    act: formOf(
      "f.method = 'post'; f.action = '/ailleurs'",
      "const b = document.createElement('button'); b.formAction = to; f.append(b)",
      'b.click()',
    ),
  },
  {what: 'a form of GET', channel: 'frame', act: formOf("f.method = 'get'")},
  {what: 'fetch of a text', channel: 'fetch', act: post("'v=' + value")},
  {what: 'fetch of JSON', channel: 'fetch', act: post('JSON.stringify({dossier: {v: value}})')},
  {what: 'fetch of parameters', channel: 'fetch', act: post('new URLSearchParams({v: value})')},
  {
    what: 'fetch of a form',
    channel: 'fetch',
    act: post("(() => { const f = new FormData(); f.append('v', value); return f; })()"),
  },
  {what: 'fetch of bytes', channel: 'fetch', act: post("new TextEncoder().encode('v=' + value)")},
  {what: 'fetch of a Blob', channel: 'fetch', act: post("new Blob(['v=' + value])")},
  {
    what: 'fetch of a file',
    channel: 'fetch',
    act: post(
      "(() => { const f = new FormData(); f.append('piece', new File(['v=' + value], 'note.txt', {type: 'text/plain'})); return f; })()",
    ),
  },
  {what: 'fetch kept alive', channel: 'fetch', act: post("'v=' + value", 'keepalive: true,')},
  {
    what: 'fetch of a query',
    channel: 'fetch',
    act: `(to, value) => { void fetch(${q}, {mode: 'no-cors'}); }`,
  },
  {
    what: 'XMLHttpRequest',
    channel: 'fetch',
    act: "(to, value) => { const x = new XMLHttpRequest(); x.open('POST', to); x.send('v=' + value); }",
  },
  {
    what: 'a cloned Request',
    channel: 'fetch',
    act: "(to, value) => { void fetch(new Request(to, {method: 'POST', mode: 'no-cors', body: 'v=' + value}).clone()); }",
  },
  {what: 'a beacon', channel: 'beacon', act: "(to, value) => { navigator.sendBeacon(to, 'v=' + value); }"},
  {
    what: 'a beacon of a Blob',
    channel: 'beacon',
    act: "(to, value) => { navigator.sendBeacon(to, new Blob(['v=' + value])); }",
  },
  {
    what: 'a link’s ping',
    channel: 'ping',
    // Firefox sends none unless told to (browser.send_pings).
    silent: ['firefox'],
    act: `(to, value) => { const a = document.createElement('a'); a.href = '#x'; a.ping = ${q}; document.body.append(a); a.click(); }`,
  },
  {what: 'EventSource', channel: 'eventsource', act: `(to, value) => { new EventSource(${q}); }`},
  {
    what: 'the address of a web socket',
    channel: 'websocket',
    act: `(to, value) => { new WebSocket((${q}).replace(/^http/, 'ws')); }`,
  },
  {
    what: 'a message of a web socket',
    channel: 'websocket',
    act: socket('s.send(JSON.stringify({v: value}))'),
  },
  {what: 'an image', channel: 'image', ext: '.gif', act: element('img', `e.src = ${q}`)},
  {
    what: 'an image by its markup',
    channel: 'image',
    ext: '.gif',
    act: `(to, value) => { ${add(`'<img src="' + ${q} + '">'`)}; }`,
  },
  {what: 'a set of images', channel: 'image', ext: '.gif', act: element('img', `e.srcset = ${q} + ' 1x'`)},
  {
    what: 'an image never shown',
    channel: 'image',
    ext: '.gif',
    act: `(to, value) => { new Image().src = ${q}; }`,
  },
  {
    what: 'a background',
    channel: 'image',
    ext: '.gif',
    act: element('p', `e.textContent = 'x'; e.style.backgroundImage = 'url("' + ${q} + '")'`),
  },
  {what: 'a sound', channel: 'media', ext: '.wav', act: element('audio', `e.preload = 'auto'; e.src = ${q}`)},
  {what: 'a film', channel: 'media', ext: '.webm', act: element('video', `e.preload = 'auto'; e.src = ${q}`)},
  {what: 'a script', channel: 'script', ext: '.js', act: element('script', `e.src = ${q}`)},
  {what: 'a module', channel: 'script', ext: '.js', act: `(to, value) => { import(${q}).catch(() => 0); }`},
  {
    what: 'a stylesheet',
    channel: 'stylesheet',
    ext: '.css',
    act: element('link', `e.rel = 'stylesheet'; e.href = ${q}`),
  },
  {
    what: 'a stylesheet of a stylesheet',
    channel: 'stylesheet',
    ext: '.css',
    act: element('style', `e.textContent = '@import "' + ${q} + '";'`),
  },
  {
    what: 'a font',
    channel: 'font',
    ext: '.woff2',
    act: `(to, value) => { new FontFace('f' + Math.random(), 'url("' + ${q} + '")').load().catch(() => 0); }`,
  },
  {what: 'a frame', channel: 'frame', act: frame(`e.src = ${q}`)},
  {
    what: 'an object',
    channel: 'object',
    act: element('object', `e.data = ${q}`),
  },
  {what: 'a prefetch', channel: 'prefetch', act: element('link', `e.rel = 'prefetch'; e.href = ${q}`)},
  {
    what: 'a preload',
    channel: 'image',
    ext: '.gif',
    act: element('link', `e.rel = 'preload'; e.as = 'image'; e.href = ${q}`),
  },
  {
    what: 'a worker',
    channel: 'fetch',
    act: worker("((to, value) => fetch(to, {method: 'POST', mode: 'no-cors', body: 'v=' + value}))"),
  },
  {
    what: 'a frame without an address',
    channel: 'fetch',
    act: `(to, value) => { const e = document.createElement('iframe'); document.body.append(e); void e.contentWindow.fetch(to, {method: 'POST', mode: 'no-cors', body: 'v=' + value}); }`,
  },
  {what: 'a frame of markup', channel: 'fetch', act: frame(`e.srcdoc = ${inner}`)},
  {
    what: 'a frame of a Blob',
    channel: 'fetch',
    act: frame(`e.src = URL.createObjectURL(new Blob([${inner}], {type: 'text/html'}))`),
  },
  {
    what: 'a frame in a sandbox',
    channel: 'fetch',
    act: frame(`e.sandbox = 'allow-scripts'; e.srcdoc = ${inner}`),
  },
  {
    what: 'a redirection',
    channel: 'fetch',
    act: `(to, value) => { void fetch('/renvoi?' + new URLSearchParams({to, code: '302', q: value}), {mode: 'no-cors'}); }`,
  },
];

const leave = (attributes: string, send = 'f.submit()'): string =>
  `(to, value) => { const f = document.createElement('form'); f.action = to; ${attributes}; const e = document.createElement('input'); e.name = 'v'; e.value = value; f.append(e); document.body.append(f); setTimeout(() => { ${send}; }); }`;

/** Ways by which the page itself goes, or opens another: one send a page. */
export const waysAway: readonly WayOut[] = [
  {what: 'a form', channel: 'form', act: leave("f.method = 'post'")},
  {
    what: 'a form that the page submits as a person would',
    channel: 'form',
    act: leave("f.method = 'post'", 'f.requestSubmit()'),
  },
  {what: 'a form of GET', channel: 'navigation', act: leave("f.method = 'get'")},
  {
    what: 'a form into a new tab',
    channel: 'form',
    act: leave("f.method = 'post'; f.target = '_blank'; f.rel = 'opener'"),
  },
  {
    what: 'an address gone to',
    channel: 'navigation',
    act: `(to, value) => { setTimeout(() => { location.href = ${q}; }); }`,
  },
  {
    what: 'a link',
    channel: 'navigation',
    act: `(to, value) => { const a = document.createElement('a'); a.href = ${q}; document.body.append(a); setTimeout(() => a.click()); }`,
  },
  {
    what: 'a refresh',
    channel: 'navigation',
    act: `(to, value) => { const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=' + ${q}; document.head.append(m); }`,
  },
  {
    what: 'a window opened',
    channel: 'navigation',
    act: `(to, value) => { setTimeout(() => window.open(${q})); }`,
  },
  {
    what: 'a download',
    channel: 'navigation',
    or: 'other',
    act: `(to, value) => { const a = document.createElement('a'); a.href = ${q}; a.download = ''; document.body.append(a); setTimeout(() => a.click()); }`,
  },
  {
    what: 'a beacon on leaving',
    channel: 'beacon',
    act: "(to, value) => { addEventListener('pagehide', () => navigator.sendBeacon(to, 'v=' + value)); setTimeout(() => { location.href = '/vide'; }); }",
  },
];
