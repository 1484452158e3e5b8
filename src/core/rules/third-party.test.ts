import {describe, expect, it} from 'vitest';
import {exposure} from '../../../test/make/exposure.ts';
import {thirdParty} from './third-party.ts';

describe('third-party', () => {
  it.each([
    ['nir', 'https://inconnu.test/', 'high', []],
    ['claim', 'https://inconnu.test/', 'medium', []],
    ['email', 'https://inconnu.test/', 'low', []],
    ['nir', 'https://in.hotjar.com/', 'critical', ['session-replay']],
    ['drug', 'https://logs1.xiti.com/', 'critical', ['tracker']],
    ['claim', 'https://ads.weborama.fr/', 'high', ['advertising']],
    ['name', 'https://api2.amplitude.com/', 'medium', ['tracker']],
    ['nir', 'https://portail.test.suivi.test/', 'high', []],
    ['nir', 'https://portail-test.test/', 'high', []],
  ] as const)('judges %s to %s as %s', (category, to, severity, reasons) => {
    expect(thirdParty.judge(exposure({category, to}))).toEqual({severity, reasons});
  });

  it.each([
    ['https://portail.test/'],
    ['https://api.portail.test/'],
    ['http://localhost:1234/'],
    ['http://127.0.0.1/'],
  ])('leaves %s alone', (to) => {
    expect(thirdParty.judge(exposure({to}))).toBeUndefined();
  });

  it('turns a declared recipient into information', () => {
    const declared = exposure({to: 'https://pec.test/', party: {relation: 'declared'}});
    expect(thirdParty.judge(declared)).toEqual({severity: 'info', reasons: ['declared']});
  });

  it('does not blame a company for its other domain', () => {
    expect(
      thirdParty.judge(exposure({to: 'https://autre.test/', party: {relation: 'same-owner'}})),
    ).toBeUndefined();
  });
});
