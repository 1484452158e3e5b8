import {describe, expect, it} from 'vitest';
import {domainOf, reachOf} from './domain.ts';

describe('domainOf', () => {
  it.each([
    ['www.labo.test', 'labo.test'],
    ['a.b.labo.co.uk', 'labo.co.uk'],
    ['pharmacie-du-port.epharmacie.pro', 'epharmacie.pro'],
    ['un.azurewebsites.net', 'un.azurewebsites.net'],
    ['deux.github.io', 'deux.github.io'],
    ['LABO.test.', 'labo.test'],
    ['localhost', 'localhost'],
    ['192.168.1.2', '192.168.1.2'],
    ['[::1]', '[::1]'],
  ])('gives %s the domain %s', (host, domain) => {
    expect(domainOf(host)).toBe(domain);
  });
});

describe('reachOf', () => {
  it.each([
    ['localhost', 'loopback'],
    ['127.0.0.1', 'loopback'],
    ['127.255.0.3', 'loopback'],
    ['[::1]', 'loopback'],
    ['[::ffff:7f00:1]', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.1', 'private'],
    ['192.168.0.1', 'private'],
    ['169.254.1.1', 'private'],
    ['[fe80::1]', 'private'],
    ['[fd12::1]', 'private'],
    ['serveur.local', 'private'],
    ['172.32.0.1', 'public'],
    ['11.0.0.1', 'public'],
    ['localhost.test', 'public'],
    ['locality.test', 'public'],
    ['[2001:db8::1]', 'public'],
  ])('places %s: %s', (host, reach) => {
    expect(reachOf(host)).toBe(reach);
  });
});
