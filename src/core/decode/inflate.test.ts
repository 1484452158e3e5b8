import {Buffer} from 'node:buffer';
import {deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {inflated, rawInflated} from './inflate.ts';

const text = JSON.stringify(Array.from({length: 3000}, (_, n) => ({nir: 1850578999000 + n * 7919})));
const noise = Uint8Array.from({length: 60_000}, (_, n) => (n * n * 31 + (n >> 3) * 17) & 0xff);
const read = (found: ReturnType<typeof inflated>) =>
  found === undefined ? undefined : Buffer.from(found.bytes).toString();
const room = 1 << 20;

describe('inflated', () => {
  it.each([
    ['gzip', gzipSync(text)],
    ['gzip, stored', gzipSync(text, {level: 0})],
    ['zlib', deflateSync(text)],
    ['zlib, fast', deflateSync(text, {level: 1})],
    ['zlib, small window', deflateSync(text, {windowBits: 9})],
  ])('reads %s', (_, bytes) => {
    expect(read(inflated(bytes, room)) === text).toBe(true);
    expect(inflated(bytes, room)?.cut).toBe(false);
    expect(inflated(bytes, text.length)?.cut).toBe(false);
  });

  it('reads gzip members one after another, and a short one', () => {
    expect(read(inflated(Buffer.concat([gzipSync('185'), gzipSync('057')]), room))).toBe('185057');
    expect(read(inflated(gzipSync('1'), room))).toBe('1');
  });

  it('reads what a cut stream still gives', () => {
    const found = inflated(gzipSync(text).subarray(0, 4000), room);
    expect(found?.cut).toBe(true);
    expect(text.startsWith(read(found) ?? '-')).toBe(true);
    expect(found?.bytes.length).toBeGreaterThan(4000);
  });

  it.each([[100], [50_000]])('stops at %i bytes of output', (small) => {
    const found = inflated(gzipSync(text), small);
    expect(found).toEqual({bytes: Uint8Array.from(Buffer.from(text).subarray(0, small)), cut: true});
  });

  it('is not blown up by a bomb', () => {
    const bomb = gzipSync(Buffer.alloc(1 << 28));
    const found = inflated(bomb, 1 << 16);
    expect(found?.cut).toBe(true);
    expect(found?.bytes).toHaveLength(1 << 16);
  });

  it('is not slowed by junk behind the stream, or a header without end', () => {
    const junk = Buffer.alloc(4 << 20, 7);
    expect(read(inflated(Buffer.concat([deflateSync('nir'), junk]), room))).toBe('nir');
    expect(read(inflated(Buffer.concat([gzipSync('nir'), junk]), room))).toBe('nir');
    const endless = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), junk]);
    expect(inflated(endless, room)).toBeUndefined();
  });

  it.each([
    ['text', Buffer.from('x^2 + y^2 = z^2, et cætera')],
    ['a bare magic', Buffer.from([0x1f, 0x8b, 8])],
    [
      'bytes that only open as gzip does',
      Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), Buffer.alloc(60, 0xff)]),
    ],
    ['nothing', Buffer.alloc(0)],
    ['raw', deflateRawSync(text)],
  ])('leaves %s alone', (_, bytes) => {
    expect(inflated(bytes, room)).toBeUndefined();
  });
});

describe('rawInflated', () => {
  it('reads bare DEFLATE', () => {
    expect(read(rawInflated(deflateRawSync(text), room))).toBe(text);
    expect(rawInflated(deflateRawSync(text), 10)).toMatchObject({cut: true});
  });

  it.each([
    ['noise', noise],
    ['text', Buffer.from('Une phrase ordinaire, sans rien dedans.')],
    ['JSON', Buffer.from('{"nir":"185057899990139"}')],
    ['nothing', Buffer.alloc(0)],
  ])('leaves %s alone', (_, bytes) => {
    expect(rawInflated(bytes, room)).toBeUndefined();
  });
});
