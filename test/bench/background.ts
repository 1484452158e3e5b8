/** What the background does for a request: the built background in Node, before a browser's stand-in (stand.ts). */
import {readFileSync} from 'node:fs';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import type {Figure} from './bench.ts';
import {bodies} from './bodies.ts';
import {spreadOf} from './pairs.ts';
import {Stand} from './stand.ts';

/** One of each round is a request from its beginning to its end. */
const stages = ['onBeforeRequest', 'onSendHeaders', 'onResponseStarted', 'onCompleted'] as const;
const round = 100;
const rounds = 30;

/** All that was begun has ended, its saves too. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

interface Kind {
  readonly what: string;
  readonly type: string;
  readonly method: string;
  readonly body?: Uint8Array;
  readonly isSmall: boolean;
}

const kinds: readonly Kind[] = [
  {what: 'an image', type: 'image', method: 'GET', isSmall: true},
  {
    what: 'a POST of 1 kB',
    type: 'xmlhttprequest',
    method: 'POST',
    body: bodies['JSON']?.(1000) ?? new Uint8Array(),
    isSmall: true,
  },
  {
    what: 'a POST of 10 kB',
    type: 'xmlhttprequest',
    method: 'POST',
    body: bodies['JSON']?.(10_000) ?? new Uint8Array(),
    isSmall: false,
  },
];

/** What the project asks of a request without sensitive content, in milliseconds. */
const limit = 0.2;

/** Milliseconds of the background's thread for a request without sensitive content, all its events; its memory. */
export async function benchBackground(): Promise<readonly Figure[]> {
  const stand = new Stand();
  Object.assign(globalThis, {browser: stand.api, chrome: stand.api});
  new Function(readFileSync('dist/chromium/background.js', 'utf8'))();
  for (const name of ['browser', 'chrome']) Reflect.deleteProperty(globalThis, name);
  stand.tell('onCommitted', {...common(0), url: 'https://portail.test/', transitionType: 'typed'});
  await settled();
  const figures: Figure[] = [];
  for (const kind of kinds) {
    // What the stand itself costs is taken off: the same with nobody listening, in turn.
    const times: number[] = [];
    for (let turn = 0; turn < rounds; turn += 1) {
      const idle = await requests(new Stand(), kind, 0);
      times.push((await requests(stand, kind, turn * round)) - idle);
    }
    const {median: value, ...spread} = spreadOf(times);
    const figure = {what: `background, ${kind.what}, all its events`, value, ...spread, unit: 'ms'};
    figures.push(kind.isSmall ? {...figure, limit} : figure);
  }
  return [...figures, await memory(stand)];
}

/** What 2,000 requests more leave behind. */
async function memory(stand: Stand): Promise<Figure> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const [, , kind] = kinds;
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let turn = 0; kind !== undefined && turn < 2000 / round; turn += 1)
    await requests(stand, kind, (rounds + turn) * round);
  collect();
  const value = (process.memoryUsage().heapUsed - before) / 1e6;
  return {what: 'background, memory after 2,000 requests more', value, unit: 'MB', limit: 1};
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
