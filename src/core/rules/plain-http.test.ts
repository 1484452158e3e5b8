import {describe, expect, it} from 'vitest';
import {exposure} from '../../../test/make/exposure.ts';
import {plainHttp} from './plain-http.ts';

describe('plain-http', () => {
  it.each([
    ['nir', 'http://portail.test/', 'critical'],
    ['blood-group', 'http://portail.test/', 'critical'],
    ['claim', 'http://portail.test/', 'high'],
    ['name', 'http://portail.test/', 'medium'],
    ['nir', 'ws://portail.test/', 'critical'],
    ['nir', 'http://192.168.1.20/', 'high'],
    ['claim', 'http://10.0.0.4/', 'medium'],
    ['name', 'http://serveur.local/', 'low'],
    ['nir', 'http://172.16.3.2/', 'high'],
    ['nir', 'http://[fd00::1]/', 'high'],
    ['nir', 'http://8.8.8.8/', 'critical'],
  ] as const)('judges %s over %s as %s', (category, to, severity) => {
    expect(plainHttp.judge(exposure({category, to}))?.severity).toBe(severity);
  });

  it.each([
    ['https://portail.test/'],
    ['wss://portail.test/'],
    ['http://localhost:9000/'],
    ['http://lecteur.localhost/'],
    ['http://127.0.0.1/'],
    ['http://127.8.9.1/'],
    ['ws://[::1]:80/'],
  ])('leaves %s alone', (to) => {
    expect(plainHttp.judge(exposure({to}))).toBeUndefined();
  });

  it('says that a lower severity is for a private network', () => {
    expect(plainHttp.judge(exposure({to: 'http://10.0.0.4/'}))?.reasons).toEqual(['private-range']);
  });
});
