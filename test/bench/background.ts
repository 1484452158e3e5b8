/**
 * What the background does for a request: the built background in Node, with a browser that is a table of
 * listeners. Storing costs what a copy of the values costs, since browsers copy them before they go on.
 */
import {readFileSync} from 'node:fs';
import type {Figure} from './bench.ts';
import {bodies} from './bodies.ts';
import {spreadOf} from './pairs.ts';

type Listener = (details: object) => unknown;

/** The browser's side: events that the background listens to, and its session memory. */
class Stand {
  readonly #listeners = new Map<
    string,
    [heard: Listener, types: readonly string[] | undefined, tabId: number | undefined][]
  >();
  readonly #stored = new Map<string, unknown>();
  /** Values stored so far. */
  writes = 0;

  /** What the background finds as `browser`. */
  get api(): object {
    const event = (name: string) => ({
      addListener: (heard: Listener, filter?: {types?: readonly string[]; tabId?: number}) =>
        this.#listeners.set(name, [
          ...(this.#listeners.get(name) ?? []),
          [heard, filter?.types, filter?.tabId],
        ]),
      removeListener: () => undefined,
    });
    const events = (...names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, event(name)]));
    const session = {
      get: (keys: readonly string[]) =>
        Promise.resolve(
          Object.fromEntries(
            keys.flatMap((key) => (this.#stored.has(key) ? [[key, this.#stored.get(key)]] : [])),
          ),
        ),
      set: (values: object) => {
        this.writes += 1;
        for (const [key, value] of Object.entries(structuredClone(values))) this.#stored.set(key, value);
        return Promise.resolve();
      },
      remove: () => Promise.resolve(),
    };
    return {
      runtime: {
        id: 'bench',
        getURL: () => 'chrome-extension://bench/',
        getManifest: () => ({version: '0'}),
        ...events('onMessage', 'onInstalled'),
      },
      webRequest: {
        ...events(
          'onBeforeRequest',
          'onSendHeaders',
          'onResponseStarted',
          'onHeadersReceived',
          'onBeforeRedirect',
          'onCompleted',
          'onErrorOccurred',
        ),
        OnSendHeadersOptions: {EXTRA_HEADERS: 'extraHeaders'},
      },
      webNavigation: events('onCommitted', 'onHistoryStateUpdated', 'onCreatedNavigationTarget'),
      tabs: {...events('onRemoved'), query: () => Promise.resolve([])},
      permissions: events('onAdded'),
      storage: {session},
      action: {setBadgeText: () => Promise.resolve(), setBadgeBackgroundColor: () => Promise.resolve()},
      scripting: {},
    };
  }

  /** Tells the background, as the browser does: those only who asked for such a request. */
  tell(name: string, details: {readonly type?: string; readonly tabId: number}): void {
    for (const [heard, types, tabId] of this.#listeners.get(name) ?? []) {
      if (types !== undefined && !types.includes(details.type ?? '')) continue;
      if (tabId === undefined || tabId === details.tabId) heard(details);
    }
  }
}

/** One of each round is a request from its beginning to its end. */
const stages = ['onBeforeRequest', 'onSendHeaders', 'onResponseStarted', 'onCompleted'] as const;
const round = 100;
const rounds = 12;

/** All that was begun has ended, its saves too. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

interface Kind {
  readonly what: string;
  readonly type: string;
  readonly method: string;
  readonly body?: Uint8Array;
}

const kinds: readonly Kind[] = [
  {what: 'an image', type: 'image', method: 'GET'},
  {
    what: 'a POST of 1 kB',
    type: 'xmlhttprequest',
    method: 'POST',
    body: bodies['JSON']?.(1000) ?? new Uint8Array(),
  },
  {
    what: 'a POST of 10 kB',
    type: 'xmlhttprequest',
    method: 'POST',
    body: bodies['JSON']?.(10_000) ?? new Uint8Array(),
  },
];

/** Milliseconds of the background's thread for a request without sensitive content, all its events. */
export async function benchBackground(): Promise<readonly Figure[]> {
  const stand = new Stand();
  Object.assign(globalThis, {browser: stand.api, chrome: stand.api});
  new Function(readFileSync('dist/chromium/background.js', 'utf8'))();
  stand.tell('onCommitted', {...common(0), url: 'https://portail.test/', transitionType: 'typed'} as never);
  await settled();
  const figures: Figure[] = [];
  for (const kind of kinds) {
    const times: number[] = [];
    for (let turn = 0; turn < rounds; turn += 1) times.push(await requests(stand, kind, turn * round));
    const {median: value, ...spread} = spreadOf(times);
    figures.push({
      what: `background, ${kind.what}, all its events`,
      value,
      ...spread,
      unit: 'ms',
      ...(kind.body === undefined || kind.body.length < 5000 ? {limit: 0.2} : {}),
    });
  }
  return figures;
}

async function requests(stand: Stand, kind: Kind, from: number): Promise<number> {
  const before = process.cpuUsage();
  for (let n = 0; n < round; n += 1) {
    const details = {
      ...common(from + n),
      ...kind,
      ...(kind.body && {requestBody: {raw: [{bytes: kind.body.buffer}]}}),
      url: `https://suivi.test/mesure?n=${n}`,
      initiator: 'https://portail.test',
      requestHeaders: [{name: 'content-type', value: 'text/plain'}],
    };
    for (const stage of stages) {
      stand.tell(stage, details);
      await settled();
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000 / round;
}

const common = (n: number) => ({
  requestId: String(n),
  tabId: 1,
  frameId: 0,
  parentFrameId: -1,
  timeStamp: Date.now(),
});
