/**
 * What a page can ask of the natives that the hook follows, as source of a function that gives every answer as a
 * text. With the extension and without it, the answers must be the same.
 */
export const probes = `async () => {
  const answers = {};
  const told = (act) => { try { return String(act()); } catch (e) { return 'throws ' + e.name + ': ' + e.message + ' ' + (e instanceof Error || e instanceof DOMException); } };
  // In Firefox their order is that in which they were first asked for.
  const keys = (o) => Reflect.ownKeys(o).map(String).sort().join();
  const flags = (o, k) => { const d = Object.getOwnPropertyDescriptor(o, k); return d && ['writable', 'enumerable', 'configurable'].map((n) => Number(d[n])).join('') + typeof d.get; };
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const other = frame.contentWindow;
  const owners = {window: window, Request: Request.prototype, XMLHttpRequest: XMLHttpRequest.prototype, Navigator: Navigator.prototype, WebSocket: WebSocket.prototype, RTCPeerConnection: RTCPeerConnection.prototype, RTCDataChannel: RTCDataChannel.prototype, WritableStream: WritableStream.prototype, WritableStreamDefaultWriter: WritableStreamDefaultWriter.prototype, Function: Function.prototype};
  const names = [['window', 'fetch'], ['window', 'Request'], ['window', 'Blob'], ['window', 'File'], ['window', 'WebSocket'], ['window', 'WebSocketStream'], ['window', 'RTCPeerConnection'], ['Request', 'clone'], ['XMLHttpRequest', 'open'], ['XMLHttpRequest', 'send'], ['Navigator', 'sendBeacon'], ['WebSocket', 'send'], ['RTCPeerConnection', 'createDataChannel'], ['RTCPeerConnection', 'setLocalDescription'], ['RTCDataChannel', 'send'], ['WritableStream', 'getWriter'], ['WritableStreamDefaultWriter', 'write'], ['Function', 'toString'], ['window', 'Image'], ['window', 'FormData']];
  for (const [where, name] of names) {
    const owner = owners[where], f = owner[name];
    if (f === undefined) continue;
    const of = (what, act) => { answers[where + '.' + name + ' ' + what] = told(act); };
    of('name, length', () => f.name + f.length);
    of('keys', () => keys(f));
    of('flags', () => flags(owner, name));
    of('flags of its own', () => Reflect.ownKeys(f).map((k) => flags(f, k)).join());
    of('text', () => f + '');
    of('text by toString', () => Function.prototype.toString.call(f));
    of('text by another window', () => other.Function.prototype.toString.call(f));
    of('text by a method of its own', () => f.toString === Function.prototype.toString);
    of('kind', () => typeof f + Object.prototype.toString.call(f) + (Object.getPrototypeOf(f) === Function.prototype));
    of('prototype', () => 'prototype' in f ? keys(f.prototype) + (f.prototype.constructor === f) + flags(f.prototype, 'constructor') : 'none');
    of('called', () => typeof f());
    of('called on nothing', () => typeof f.call(null));
    of('called on another object', () => typeof f.call({}));
    of('made', () => typeof new f());
    of('made of an object', () => typeof Reflect.construct(f, [{}]));
    of('extended', () => typeof class extends f {});
    of('bound', () => f.bind(null).name + f.bind(null));
    of('in a circle', () => { const o = Object.getPrototypeOf(f); try { Object.setPrototypeOf(f, f); } finally { Object.setPrototypeOf(f, o); } });
    of('an argument that throws', () => typeof f.call(owner, {get method() { throw new RangeError('mine'); }, toString() { throw new RangeError('mine'); }}));
    of('compared', () => f === Object.getOwnPropertyDescriptor(owner, name).value);
    of('extensible', () => Object.isExtensible(f) + '' + Object.isFrozen(f));
  }
  const say = (what, act) => { answers[what] = told(act); };
  say('properties of the window', () => Reflect.ownKeys(window).map(String).sort().join());
  say('properties of the document', () => keys(document));
  say('a file’s maker', () => Object.getPrototypeOf(File) === Blob);
  say('kinds', () => [new Request('/x') instanceof Request, new Blob([]) instanceof Blob, new File([], 'a') instanceof File, new File([], 'a') instanceof Blob, new (class extends Blob {})([]) instanceof Blob].join());
  say('a class of its own', () => { class Own extends Request { mine() { return 1; } } const r = new Own('/x'); return r.mine() + r.constructor.name + (Object.getPrototypeOf(r) === Own.prototype); });
  say('made for another', () => Object.getPrototypeOf(Reflect.construct(Blob, [[]], Array)) === Array.prototype);
  say('a Blob’s size', () => new Blob(['é', new Blob(['a'])]).size);
  for (const [what, init] of Object.entries({'a getter': {get body() { throw new RangeError('mine'); }, method: 'POST'}, 'a stream without duplex': {method: 'POST', body: new ReadableStream()}, 'a stream and GET': {body: new ReadableStream(), duplex: 'half'}, 'a method that is none': {method: 'A B'}}))
    answers['fetch of ' + what] = await fetch('/x', init).then(() => 'kept', (e) => e.name + ': ' + e.message);
  const order = [];
  const asked = fetch('/vide').then(() => order.push('fetch'));
  await Promise.resolve().then(() => order.push(1)).then(() => order.push(2));
  await asked;
  answers['order of what waits'] = order.join();
  const locked = new ReadableStream(); locked.getReader();
  answers['fetch of a locked stream'] = await fetch('/x', {method: 'POST', duplex: 'half', body: locked}).then(() => 'kept', (e) => e.name + ': ' + e.message);
  const used = new ReadableStream({start(c) { c.enqueue(new Uint8Array(1)); }}); const reader = used.getReader(); await reader.read(); reader.releaseLock();
  answers['fetch of a stream that was read'] = await fetch('/x', {method: 'POST', duplex: 'half', body: used}).then(() => 'kept', (e) => e.name + ': ' + e.message);
  const refused = new ReadableStream();
  const failure = await fetch('/x', {method: 'POST', duplex: 'half', mode: 'no-cors', body: refused}).then(() => 'kept', (e) => e.name + ': ' + e.message);
  answers['fetch of a stream that is refused'] = failure + refused.locked;
  const stop = new AbortController(); let cancelled = '';
  const endless = new ReadableStream({pull(c) { c.enqueue(new Uint8Array(9)); return new Promise((done) => setTimeout(done, 9)); }, cancel(reason) { cancelled = String(reason && reason.name); }});
  const sending = fetch('/envoi', {method: 'POST', duplex: 'half', body: endless, signal: stop.signal}).then(() => 'kept', (e) => e.name);
  answers['a stream that is sent'] = String(endless.locked);
  setTimeout(() => stop.abort(), 200);
  answers['a stream that is given up'] = (await sending) + ' ' + cancelled;
  const failing = new ReadableStream({pull(c) { c.error(new RangeError('mine')); }});
  answers['a stream that fails'] = await fetch('/envoi', {method: 'POST', duplex: 'half', body: failing}).then(() => 'kept', (e) => e.name + ': ' + e.message);
  const asks = new Request('/envoi', {method: 'POST', duplex: 'half', body: new ReadableStream({start(c) { c.enqueue(new TextEncoder().encode('abc')); c.close(); }})});
  const answer = await fetch(asks).then((r) => r.status, (e) => e.name + ': ' + e.message);
  answers['a Request with a stream'] = answer + ' ' + asks.bodyUsed;
  return answers;
}`;
