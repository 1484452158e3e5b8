import {describe, expect, it} from 'vitest';
import {limits} from '../core/decode/limits.ts';
import {channelOf, sendingOf, withoutFragment} from './capture.ts';

type Request = Parameters<typeof sendingOf>[0];
const request = (more: object): Request =>
  ({
    requestId: '1',
    url: 'https://a.test/x',
    method: 'POST',
    frameId: 0,
    parentFrameId: -1,
    tabId: 1,
    type: 'xmlhttprequest',
    timeStamp: 0,
    thirdParty: false,
    ...more,
  }) as Request;
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
const bodyOf = (requestBody: object) => sendingOf(request({requestBody})).body;

describe('sendingOf', () => {
  it('reads a form, names without value too', () => {
    expect(bodyOf({formData: {nir: ['1', '2'], flag: [null]}})).toEqual({
      kind: 'form',
      pairs: [
        ['nir', '1'],
        ['nir', '2'],
        ['flag', ''],
      ],
      cut: false,
    });
  });

  it('joins the pieces of a raw body', () => {
    const body = bodyOf({raw: [{bytes: bytes('nir=')}, {bytes: bytes('185')}]});
    expect(body.kind === 'bytes' && new TextDecoder().decode(body.bytes)).toBe('nir=185');
  });

  it('reads the beginning of a body without end, and says so', () => {
    const body = bodyOf({raw: [{bytes: new ArrayBuffer(limits.body)}, {bytes: new ArrayBuffer(10)}]});
    expect(body).toMatchObject({kind: 'bytes', cut: true});
    expect(body.kind === 'bytes' && body.bytes.length).toBe(limits.body);
    expect(bodyOf({raw: [{bytes: bytes('x'), truncated: true}]})).toMatchObject({cut: true});
    expect(bodyOf({formData: {a: ['x'.repeat(limits.body + 1)]}})).toMatchObject({cut: true});
  });

  it('says what the browser does not show', () => {
    expect(bodyOf({error: 'Unknown error.'})).toEqual({kind: 'unreadable'});
    expect(bodyOf({raw: [{file: '/home/x/ordonnance.pdf'}]})).toEqual({kind: 'unreadable'});
    expect(bodyOf({raw: [{bytes: bytes('a')}, {file: '/home/x/ordonnance.pdf'}]})).toMatchObject({cut: true});
    expect(sendingOf(request({})).body).toEqual({kind: 'none'});
    expect(sendingOf(request({requestBody: null})).body).toEqual({kind: 'none'});
    expect(bodyOf({raw: []})).toEqual({kind: 'none'});
  });

  it('forgets the fragment', () => {
    expect(withoutFragment('https://a.test/#nir=185057899990139')).toBe('https://a.test/');
  });
});

describe('channelOf', () => {
  it.each([
    [{type: 'main_frame', method: 'POST'}, 'form'],
    [{type: 'main_frame', method: 'GET'}, 'navigation'],
    [{type: 'sub_frame', method: 'GET'}, 'frame'],
    [{type: 'sub_frame', method: 'POST'}, 'form'],
    [{type: 'xmlhttprequest'}, 'fetch'],
    [{type: 'beacon'}, 'beacon'],
    [{type: 'ping', requestBody: {raw: [{bytes: bytes('{"a":1}')}]}}, 'beacon'],
    [{type: 'ping', requestBody: {raw: [{bytes: bytes('PING')}]}}, 'ping'],
    [{type: 'imageset', method: 'GET'}, 'image'],
    [{type: 'csp_report'}, 'csp-report'],
    [{type: 'speculative'}, 'other'],
  ])('names %j %s', (more, channel) => {
    expect(channelOf(request(more))).toBe(channel);
  });
});
