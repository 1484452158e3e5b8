import {describe, expect, it} from 'vitest';
import type {Body} from '../model.ts';
import {decode} from './entries.ts';
import {limits} from './limits.ts';

const bytes = (text: string, cut = false): Body => ({
  kind: 'bytes',
  bytes: new TextEncoder().encode(text),
  cut,
});
const entries = (body: Body, url = 'https://a.test/') =>
  decode({method: 'POST', url, body}).entries.map(({name, value, encoding}) => [
    name,
    value,
    encoding.join(),
  ]);

describe('decode', () => {
  it.each([
    ['nir=1%202', [['nir', '1 2', '']]],
    ['{"a":{"b":"1"}}', [['a.b', '1', 'json']]],
    ['{"a":"{\\"b\\":1}"}', [['a.b', '1', 'json,json']]],
    ['data=%7B%22nir%22%3A1%7D', [['data.nir', '1', 'json']]],
    [
      '{"q":"nir=1&cle=2"}',
      [
        ['q.nir', '1', 'json,urlencoded'],
        ['q.cle', '2', 'json,urlencoded'],
      ],
    ],
    ['v=1%252085', [['v', '1 85', 'percent']]],
    ['just a text', [['', 'just a text', '']]],
  ])('reads %s', (text, expected) => {
    expect(entries(bytes(text))).toEqual(expected);
  });

  it('keeps a wrapping that could not be read whole beside its content', () => {
    expect(entries(bytes('{"nir":"1'))).toEqual([
      ['nir', '1', 'json'],
      ['', '{"nir":"1', ''],
    ]);
  });

  it('reads an address inside a value', () => {
    const [first] = entries(bytes('dl=https%3A%2F%2Fa.test%2Fr%3Fnir%3D12'));
    expect(first).toEqual(['dl.nir', '12', 'url']);
  });

  it('counts what cannot be read, and what is cut', () => {
    expect(decode({method: 'POST', url: 'https://a.test/', body: {kind: 'unreadable'}}).unreadable).toBe(
      true,
    );
    expect(decode({method: 'POST', url: 'https://a.test/', body: bytes('a=1', true)}).truncated).toBe(true);
    expect(decode({method: 'GET', url: 'https://a.test/', body: {kind: 'none'}})).toMatchObject({
      unreadable: false,
      truncated: false,
    });
    const noise: Body = {kind: 'bytes', bytes: Uint8Array.from({length: 900}, (_, n) => n % 9), cut: false};
    expect(decode({method: 'POST', url: 'https://a.test/', body: noise}).unreadable).toBe(true);
  });

  it('bounds what a hostile body makes of itself', () => {
    const wide = decode({
      method: 'POST',
      url: 'https://a.test/',
      body: bytes('a=1&'.repeat(limits.entries + 10)),
    });
    expect(wide.entries.length).toBeLessThanOrEqual(limits.entries + 4);
    expect(wide.truncated).toBe(true);
    let nested = '{"a":1}';
    for (let depth = 0; depth < 12; depth += 1) nested = JSON.stringify({a: nested});
    expect(decode({method: 'POST', url: 'https://a.test/', body: bytes(nested)}).entries.length).toBe(1);
  });
});

describe('what is left unread', () => {
  const bodyOf = (text: string) =>
    decode({
      method: 'POST',
      url: 'https://a.test/',
      body: {kind: 'bytes', bytes: new TextEncoder().encode(text), cut: false},
    });
  const noise = (size: number, seed: number): string => {
    let state = seed;
    const bytes = Uint8Array.from({length: size}, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
    return Buffer.from(bytes).toString('base64');
  };
  const list = (count: number, make: (at: number) => string): string =>
    JSON.stringify(Array.from({length: count}, (_, at) => make(at)));

  it.each([
    ['many encoded runs', list(8000, (at) => Buffer.from(`dossier du patient ${at}`).toString('base64'))],
    ['a long text that is written backwards', `{${'x'.repeat(300_000)}`.split('').reverse().join('')],
  ])('is said of %s', (_, text) => {
    expect(bodyOf(text).truncated).toBe(true);
  });

  it.each([
    ['a picture', noise(300_000, 1)],
    ['many tokens of chance', list(3000, (at) => noise(48, at))],
    [
      'a script',
      'function getElementsByTagName1(e,t){return e.querySelectorAll&&t>12?"a":[e,t]};'.repeat(8000),
    ],
    [
      'a long form of parts',
      `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n${'mot '.repeat(80_000)}\r\n--b--`,
    ],
  ])('is not said of %s', (_, text) => {
    expect(bodyOf(text).truncated).toBe(false);
  });
});
