import {describe, expect, it} from 'vitest';
import {exposure} from '../../../test/make/exposure.ts';
import {plainForm} from './plain-form.ts';

describe('plain-form', () => {
  it.each([
    ['nir', 'high'],
    ['optical-rx', 'high'],
    ['amc-member', 'medium'],
    ['password', 'low'],
  ] as const)('judges a form that asks for %s as %s', (category, severity) => {
    expect(plainForm.judge(exposure({category, where: 'form', to: 'http://portail.test/'}))?.severity).toBe(
      severity,
    );
  });

  it.each([['https://portail.test/'], ['http://localhost/'], ['http://127.0.0.1:8080/']])(
    'leaves %s alone',
    (to) => {
      expect(plainForm.judge(exposure({where: 'form', to}))).toBeUndefined();
    },
  );
});
