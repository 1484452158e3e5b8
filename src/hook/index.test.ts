/** The hook as built, run in a page of its own before the page's scripts, as a browser runs it. */
import {buildSync} from 'esbuild';
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {type BodySeen, bodySeen, hello, longestText} from '../browser/handover.ts';

const [{text: hook} = {text: ''}] = buildSync({
  entryPoints: ['src/hook/index.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'chrome123',
  define: {SHOWS_ALL_METHODS: 'false'},
}).outputFiles;

/** What jsdom lacks; `calls` is what reached fetch. */
const natives = `
  calls = [];
  fetch = function fetch(input, init) { calls[calls.length] = [input, init]; return lastPromise; };
  lastPromise = Promise.resolve('answer');
  Request = class Request {
    #url; #method;
    constructor(input, init = {}) {
      if (arguments.length === 0) throw new TypeError('1 argument required');
      this.#url = new URL(typeof input === 'string' ? input : input.url, document.baseURI).href;
      const method = init.method ?? (typeof input === 'string' ? 'GET' : input.method);
      this.#method = /^(get|post|put|head|delete|options)$/i.test(method) ? method.toUpperCase() : method;
    }
    get method() { return this.#method; }
    get url() { return this.#url; }
    clone() { return new (native.Request)(this); }
  };
  WebSocket = class WebSocket {
    #url;
    constructor(url) { this.#url = new URL(url).href.replace(/#.*/, ''); this.state = 0; }
    get url() { return this.#url; }
    get readyState() { this.#url; return this.state; }
    send(data) { if (typeof data === 'object' && data.toString !== Object.prototype.toString) try { data.toString(); } catch {} }
  };
  Navigator.prototype.sendBeacon = function sendBeacon(url) { return url !== 'full'; };
  native = {fetch, Request, open: XMLHttpRequest.prototype.open, send: XMLHttpRequest.prototype.send};
  XMLHttpRequest.prototype.open = native.open = function open(method, url) { if (method === 'BAD') throw new SyntaxError('bad');  };
  XMLHttpRequest.prototype.send = native.send = function send(body) { if (body === 'BAD') throw new SyntaxError('bad');  };
`;

/** A page, its natives in place; `before` is what a page could do only before the hook. */
function open({before = '', heard = true} = {}) {
  const {window} = new JSDOM('<!doctype html><base href="https://portail.test/dossier/">', {
    url: 'https://portail.test/',
    runScripts: 'outside-only',
  });
  const told: BodySeen[] = [];
  Object.assign(window, {TextDecoder, TextEncoder});
  const answer = (event: Event): void => {
    event.preventDefault();
    const {relatedTarget: line} = event as FocusEvent;
    line?.addEventListener(bodySeen, (saying) => told.push((saying as CustomEvent<BodySeen>).detail));
  };
  if (heard) window.document.addEventListener(hello, answer, {once: true});
  const run = (source: string): unknown => window.eval(source);
  run(natives);
  run(before);
  run(hook);
  /** Once as many bodies were told. */
  const heardOf = async (count: number): Promise<void> => {
    while (told.length < count) await new Promise((resolve) => setImmediate(resolve));
  };
  return {run, told, heard: heardOf};
}

const here = 'https://portail.test/dossier/suite';
const seen = (method: string, text: string, more: Partial<BodySeen> = {}): BodySeen => ({
  carrier: 'request',
  method,
  url: here,
  text,
  binary: false,
  cut: false,
  unread: false,
  ...more,
});
const unread = {unread: true};

describe('the hook', () => {
  it.each<[string, BodySeen]>([
    [`fetch('suite', {method: 'PATCH', body: 'nir=1'})`, seen('PATCH', 'nir=1')],
    [`fetch('suite#x=1', {method: 'patch', body: 'a'})`, seen('patch', 'a')],
    [`fetch('suite', {method: 'delete', body: '{"a":1}'})`, seen('DELETE', '{"a":1}')],
    [`fetch('suite', {method: 'SEARCH', body: 'a'})`, seen('SEARCH', 'a')],
    [`fetch(new URL('${here}'), {method: 'PATCH', body: 'a'})`, seen('PATCH', 'a')],
    [`fetch('suite', {method: 'PATCH', body: new URLSearchParams({a: 'é b'})})`, seen('PATCH', 'a=%C3%A9+b')],
    [`fetch('suite', {method: 'PATCH', body: Uint8Array.of(97, 195, 169).buffer})`, seen('PATCH', 'aé')],
    [`fetch('suite', {method: 'PATCH', body: Uint8Array.of(97, 98, 99).subarray(1)})`, seen('PATCH', 'bc')],
    [
      `fetch('suite', {method: 'PATCH', body: new DataView(Uint8Array.of(97, 98).buffer, 1)})`,
      seen('PATCH', 'b'),
    ],
    [`fetch('suite', {method: 'PATCH', body: 12})`, seen('PATCH', '12')],
    [`fetch(new Request('suite', {method: 'PATCH', body: 'a'}))`, seen('PATCH', 'a')],
    [`fetch(new Request('suite', {method: 'PATCH', body: 'a'}).clone())`, seen('PATCH', 'a')],
    [`fetch(new Request('suite', {method: 'PATCH', body: 'a'}), {body: 'b'})`, seen('PATCH', 'b')],
    [`fetch('suite', new Request('ailleurs', {method: 'PATCH', body: 'a'}))`, seen('PATCH', 'a')],
    [`fetch(new Request(new Request('suite', {method: 'PATCH', body: 'a'})))`, seen('PATCH', 'a')],
    [`fetch(new (class extends Request {})('suite', {method: 'PATCH', body: 'a'}))`, seen('PATCH', 'a')],
    [`fetch(new Request('suite', {method: 'POST', body: 'a'}), {method: 'PATCH'})`, seen('PATCH', 'a')],
    [`fetch(new Request('suite', {method: 'POST', body: 'a'}).clone())`, seen('POST', 'a')],
    [`r = new Request('suite', {method: 'POST', body: 'a'}); r.clone(); fetch(r)`, seen('POST', 'a')],
    [`fetch(new Request(new Request('suite', {method: 'POST', body: 'a'})))`, seen('POST', 'a')],
    [`fetch('suite', Object.create({method: 'PATCH', body: 'a'}))`, seen('PATCH', 'a')],
    [`fetch('suite', {method: 'PATCH', get body() { throw 1; }})`, seen('PATCH', '', unread)],
    [`fetch('suite', {method: 'PATCH', body: {toString() { throw 1; }}})`, seen('PATCH', '', unread)],
    [
      `fetch('suite', {method: 'PATCH', body: 'x'.repeat(${longestText + 1})})`,
      seen('PATCH', 'x'.repeat(longestText), {cut: true}),
    ],
    [
      `f = new FormData(); f.append('piece', new File(['x'], 'ordonnance.png', {type: 'image/png'})); fetch('suite', {method: 'PATCH', body: f})`,
      seen('PATCH', 'piece=ordonnance.png', {cut: true}),
    ],
    [
      `fetch('suite', {method: 'POST', body: new Blob(['x'], {type: 'image/png'})})`,
      seen('POST', '', unread),
    ],
    [`fetch('suite', {method: 'PATCH', body: new Blob(['nir=é'])})`, seen('PATCH', 'nir=é')],
    [
      `fetch('suite', {method: 'POST', body: new Blob(['nir=1'], {type: 'text/plain'})})`,
      seen('POST', 'nir=1'),
    ],
    [
      `fetch(new Request('suite', {method: 'PUT', body: new File(['nir=1'], 'a.txt')}))`,
      seen('PUT', 'nir=1'),
    ],
    [`x = new XMLHttpRequest(); x.open('POST', 'suite'); x.send(new Blob(['a']))`, seen('POST', 'a')],
    [`navigator.sendBeacon('suite#f', new Blob(['a']))`, seen('POST', 'a')],
    [
      `fetch('suite', {method: 'POST', body: new Blob(['a', new Blob(['b']), new File(['c'], 'c.txt')])})`,
      seen('POST', 'abc'),
    ],
    [`x = new XMLHttpRequest(); x.open('PATCH', 'suite#f'); x.send('a')`, seen('PATCH', 'a')],
    [
      `x = new XMLHttpRequest(); x.open('delete', new URL('${here}'), false); x.send(new URLSearchParams('a=1'))`,
      seen('DELETE', 'a=1'),
    ],
    [`x = new XMLHttpRequest(); x.open('PATCH', 'suite'); x.send(document)`, seen('PATCH', '', unread)],
  ])('tells %s', (source, expected) => {
    const page = open();
    page.run(source);
    expect(page.told).toEqual([expected]);
  });

  it.each<[string, BodySeen]>([
    [
      `fetch('suite', {method: 'PATCH', body: new Blob([new TextEncoder().encode('nir=é')])})`,
      seen('PATCH', 'nir=é'),
    ],
    [`navigator.sendBeacon('suite#f', new Blob([Uint8Array.of(97)]))`, seen('POST', 'a')],
    [
      `x = new XMLHttpRequest(); x.open('POST', 'suite'); x.send(new Blob(Array(17).fill('a')))`,
      seen('POST', 'a'.repeat(17)),
    ],
    [
      `b = new Blob(['first']); for (let n = 0; n < 64; n += 1) new Blob(['x']); fetch('suite', {method: 'POST', body: b})`,
      seen('POST', 'first'),
    ],
    [
      `fetch('suite', {method: 'POST', body: new Blob([Uint8Array.of(0xff, 0xfe, 97)])})`,
      seen('POST', 'ÿþa', {binary: true}),
    ],
    [
      `fetch('suite', {method: 'POST', body: new Blob(['é'.repeat(${longestText / 2}), 'a'])})`,
      seen('POST', 'é'.repeat(longestText / 2 - 1), {cut: true}),
    ],
    [
      `fetch('suite', {method: 'POST', body: new Blob(['a', 'é'.repeat(${longestText / 2})])})`,
      seen('POST', `a${'é'.repeat(longestText / 2 - 1)}`, {cut: true}),
    ],
    [
      `f = new FormData(); f.append('a', '1'); f.append('piece', new File(['x=1'], 'a.txt')); f.append('b', new Blob(['y'])); fetch('suite', {method: 'POST', body: f})`,
      seen('POST', 'a=1&piece=a.txt&b=blob&b=y&piece=x%3D1'),
    ],
  ])('tells after the send %s', async (source, expected) => {
    const page = open();
    page.run(source);
    expect(page.told).toEqual([]);
    await page.heard(1);
    expect(page.told).toEqual([expected]);
  });

  it('tells the messages of an open web socket, and no other', async () => {
    const page = open();
    page.run(`s = new WebSocket('wss://portail.test/direct#f'); s.state = 0; s.send('early'); s.state = 3; s.send('late');
      s.state = 1; s.send('nir=1'); s.send(Uint8Array.of(97)); s.send(new Blob(['b'])); s.send({toString() { throw 1; }})`);
    await page.heard(4);
    const message = {carrier: 'websocket', method: 'GET', url: 'wss://portail.test/direct'} as const;
    const said = (text: string) => seen('GET', text, message);
    expect(page.told).toEqual([
      said('nir=1'),
      said('a'),
      said('b'),
      seen('GET', '', {...message, ...unread}),
    ]);
  });

  it.each([
    `fetch()`,
    `fetch('suite')`,
    `fetch('suite', null)`,
    `fetch('suite', {})`,
    `fetch(new URL('${here}'))`,
    ...['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'post', 'Put'].map(
      (method) => `fetch('suite', {method: '${method}', body: 'a'})`,
    ),
    `fetch(new Request('suite', {method: 'POST', body: 'a'}))`,
    `fetch(new Request('suite', {method: 'PATCH', body: 'a'}), {method: 'POST'})`,
    `fetch('suite', {method: 'DELETE'})`,
    `fetch('suite', {method: 'DELETE', body: null})`,
    `fetch(new Request('suite', {method: 'DELETE'}))`,
    `fetch('suite', new Request('suite', {method: 'DELETE'}))`,
    `new Request('suite', {method: 'PATCH', body: 'a'})`,
    `new Request('suite', {method: 'POST', body: 'a'}).clone()`,
    `fetch('suite', {method: 'POST', body: new URLSearchParams({a: '1'})})`,
    `f = new FormData(); f.append('a', '1'); fetch('suite', {method: 'POST', body: f})`,
    `navigator.sendBeacon('suite', 'a')`,
    `navigator.sendBeacon('full', new Blob(['a']))`,
    `navigator.sendBeacon('suite')`,
    `fetch({toString() { return 'suite'; }}, {method: 'PATCH', body: 'a'})`,
    `fetch('suite', {get method() { return 'PATCH'; }, body: 'a'})`,
    `fetch('suite', {method: {[Symbol.toPrimitive]() { throw 1; }}, body: 'a'})`,
    `fetch('http://[', {method: 'PATCH', body: 'a'})`,
    `x = new XMLHttpRequest(); x.open('POST', 'suite'); x.send('a')`,
    `x = new XMLHttpRequest(); x.open('DELETE', 'suite'); x.send()`,
    `x = new XMLHttpRequest(); x.open('PATCH', 'suite'); x.open('POST', 'suite'); x.send('a')`,
    `x = new XMLHttpRequest(); x.open('PATCH', 'suite'); try { x.send('BAD'); } catch {}`,
  ])('leaves alone %s', (source) => {
    const page = open();
    page.run(source);
    expect(page.told).toEqual([]);
  });

  it('wraps nothing when nobody answers its hello', () => {
    expect(open({heard: false}).run('fetch === native.fetch && Request === native.Request')).toBe(true);
  });
});

describe('what a page can tell of it', () => {
  it.each<[string, string, unknown]>([
    ['a result is the native’s own', `fetch('suite', {method: 'PATCH', body: 'a'}) === lastPromise`, true],
    ['an error is the native’s own', `try { new Request(); } catch (e) { e.message }`, '1 argument required'],
    [
      'an error of XMLHttpRequest is the native’s own',
      `try { new XMLHttpRequest().open('BAD', '') } catch (e) { e.name + e.message }`,
      'SyntaxErrorbad',
    ],
    ['the arguments arrive as passed', `o = {method: 'PATCH'}; fetch('suite', o); calls[0][1] === o`, true],
    [
      'names and lengths stay',
      `[fetch, Request, XMLHttpRequest.prototype.open, Function.prototype.toString].map((f) => f.name + f.length).join()`,
      'fetch2,Request1,open2,toString0',
    ],
    [
      'texts stay',
      `[[fetch, native.fetch], [Request, native.Request], [XMLHttpRequest.prototype.send, native.send]].every(([now, before]) => now.toString() === Function.prototype.toString.call(before) && \`\${now}\` === \`\${before}\`)`,
      true,
    ],
    [
      'the text of toString stays',
      `Function.prototype.toString.toString()`,
      'function toString() { [native code] }',
    ],
    [
      'descriptors stay',
      `JSON.stringify([[window, 'fetch'], [window, 'Request'], [XMLHttpRequest.prototype, 'open'], [Request.prototype, 'constructor'], [Function.prototype, 'toString']].map(([o, k]) => Object.getOwnPropertyDescriptor(o, k)).map((d) => [d.writable, d.enumerable, d.configurable].map(Number).join('')))`,
      '["111","111","111","101","101"]',
    ],
    ['a Request is an instance of Request', `new Request('suite') instanceof Request`, true],
    ['a Request is made by Request', `new Request('suite').constructor === Request`, true],
    ['no property is added', `Reflect.ownKeys(fetch).join()`, 'length,name,prototype'],
    [
      'fetch can be wrapped again',
      `f = fetch; fetch = (...a) => f(...a); fetch('suite') === lastPromise`,
      true,
    ],
  ])('%s', (_name, source, expected) => {
    const page = open({before: 'delete native.fetch.arguments'});
    const own =
      expected === 'length,name,prototype' ? page.run('Reflect.ownKeys(native.fetch).join()') : expected;
    expect(page.run(source)).toBe(own);
  });

  it.each([
    ['a getter of a method', `{get method() { asked += 1; return 'PATCH'; }, body: 'a'}`],
    ['a getter of a body', `{method: 'PATCH', get body() { asked += 1; return 'a'; }}`],
    ['a body made a string', `{method: 'PATCH', body: {toString() { asked += 1; return 'a'; }}}`],
    [
      'a body made a primitive',
      `{method: 'PATCH', body: {[Symbol.toPrimitive]() { asked += 1; return 'a'; }}}`,
    ],
    ['a proxy’s get', `new Proxy({method: 'PATCH', body: 'a'}, {get() { asked += 1; }})`],
    ['a tag', `{method: 'PATCH', body: {get [Symbol.toStringTag]() { asked += 1; return 'Blob'; }}}`],
  ])('it never runs %s', (_name, init) => {
    const page = open();
    expect(page.run(`asked = 0; fetch('suite', ${init}); asked`)).toBe(0);
  });

  it('it throws nothing at a proxy that throws', () => {
    const page = open();
    const trap = `{getOwnPropertyDescriptor() { throw 1; }, getPrototypeOf() { throw 1; }}`;
    expect(page.run(`fetch('suite', new Proxy({}, ${trap})) === lastPromise`)).toBe(true);
    expect(page.told).toEqual([]);
  });
});

describe('against a hostile page', () => {
  /** Notes each property of `o` that anyone reads from now on. */
  const spy = `
    stolen = '';
    note = (k) => { stolen += typeof k === 'symbol' ? 'symbol ' : k + ' '; };
    ({defineProperty, getOwnPropertyDescriptor, ownKeys} = Reflect);
    spy = (o) => {
      const keys = ownKeys(o);
      for (let i = 0; i < keys.length; i += 1) {
        const k = keys[i], d = getOwnPropertyDescriptor(o, k);
        if (d.configurable && !own.has(d.value)) defineProperty(o, k, {__proto__: null, configurable: true, get() { note(k); return d.value; }});
      }
    };
    own = {has: (f) => f === Request || f === XMLHttpRequest.prototype.open || f === XMLHttpRequest.prototype.send};
    spyAll = (all) => { for (let i = 0; i < all.length; i += 1) spy(all[i]); };
    bear = (name) => defineProperty(Object.prototype, name, {__proto__: null, configurable: true, get() { note(name); return name; }, set() {}});
  `;
  const [patch, xhr] = [
    `fetch('suite', {method: 'PATCH', body: 'nir=1'})`,
    `x = new XMLHttpRequest(); x.open('PATCH', 'suite'); x.send('nir=1')`,
  ];

  it.each([
    [
      'freezes every prototype',
      `for (const c of [Object, Function, Array, String, Promise, WeakMap, XMLHttpRequest, Request]) { Object.freeze(c.prototype); Object.freeze(c); }`,
    ],
    [
      'pollutes Object.prototype',
      `for (const name of ['get', 'set', 'value', 'apply', 'construct', 'kind', 'held', 'blob', 'before', 'read', 'isOpaque', 'carrier', 'binary', 'text', 'cut', 'unread', 'bubbles', 'cancelable', 'composed', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor']) bear(name)`,
    ],
    [
      'watches the methods of every built-in',
      `spyAll([String.prototype, WeakMap.prototype, Map.prototype, URL.prototype, Request.prototype, ArrayBuffer, Reflect, Object, Array.prototype, Function.prototype])`,
    ],
    ['takes the constructors away', `URL = URLSearchParams = WeakMap = Proxy = Reflect = undefined`],
    ['replaces what carries events', `EventTarget.prototype.dispatchEvent = note; CustomEvent = note`],
  ])('it tells the same when the page %s, and reads nothing of the page’s', (_name, attack) => {
    const page = open();
    page.run(
      `${spy}; const send = () => { ${patch}; ${xhr} }, look = () => ('name' in fetch) + fetch.name + toText.name; const toText = Function.prototype.toString; ${attack}; send(); look()`,
    );
    expect(page.told).toEqual([seen('PATCH', 'nir=1'), seen('PATCH', 'nir=1')]);
    expect(page.run('stolen')).toBe('');
  });

  it('follows what the browser inherits from a polluted Object.prototype', () => {
    const page = open();
    page.run(`Object.prototype.method = 'PATCH'; Object.prototype.body = 'a'; fetch('suite', {})`);
    expect(page.told).toEqual([seen('PATCH', 'a')]);
  });
});
