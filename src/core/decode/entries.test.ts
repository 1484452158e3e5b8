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
    expect(wide.entries.length).toBeLessThanOrEqual(limits.entries);
    expect(wide.truncated).toBe(true);
    let nested = '{"a":1}';
    for (let depth = 0; depth < 12; depth += 1) nested = JSON.stringify({a: nested});
    expect(decode({method: 'POST', url: 'https://a.test/', body: bytes(nested)}).entries.length).toBe(1);
  });
});
