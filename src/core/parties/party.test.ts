import {describe, expect, it} from 'vitest';
import {portalKindOf, targetOf} from './party.ts';

describe('targetOf', () => {
  it.each([
    ['https://api.labo.test/x', 'labo.test', 'same-site', true],
    ['http://labo.test/x', 'labo.test', 'same-site', false],
    ['https://autre.test/', 'labo.test', 'third-party', true],
    ['ws://127.0.0.1:3456/', 'labo.test', 'local', false],
    ['http://192.168.1.4/', 'labo.test', 'third-party', false],
    ['https://labo.test.autre.test/', 'labo.test', 'third-party', true],
  ])('sees %s from %s as %s', (url, home, relation, secure) => {
    const target = targetOf(new URL(url), home);
    expect(target.party.relation).toBe(relation);
    expect(target.secure).toBe(secure);
  });

  it('names who stands behind a known domain', () => {
    const {party} = targetOf(new URL('https://in.hotjar.com:8443/'), 'labo.test');
    expect(party).toMatchObject({
      host: 'in.hotjar.com:8443',
      domain: 'hotjar.com',
      kind: 'analytics',
      replay: 'core',
    });
    expect(party.owner).toContain('Hotjar');
  });
});

describe('portalKindOf', () => {
  it.each([
    ['www.doctolib.fr', 'appointment'],
    ['afflelou.com', 'optician'],
  ])('knows %s', (host, kind) => {
    expect(portalKindOf(host)).toBe(kind);
  });

  it.each([
    ['doctolib-consultation.com'],
    ['securite-doctolib.com'],
    ['doctolib.fr.exemple.test'],
    ['exemple.test'],
  ])('does not take %s for a portal', (host) => {
    expect(portalKindOf(host)).toBeNull();
  });
});
