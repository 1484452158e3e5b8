import {describe, expect, it} from 'vitest';
import {exposure} from '../../../test/make/exposure.ts';
import {foreignForm} from './foreign-form.ts';

describe('foreign-form', () => {
  it.each([
    ['nir', 'medium'],
    ['claim', 'low'],
    ['name', 'info'],
  ] as const)('judges a form that asks for %s as %s', (category, severity) => {
    expect(
      foreignForm.judge(exposure({category, where: 'form', to: 'https://ailleurs.test/'}))?.severity,
    ).toBe(severity);
  });

  it.each([['https://portail.test/'], ['https://formulaires.portail.test/'], ['http://127.0.0.1/']])(
    'leaves %s alone',
    (to) => {
      expect(foreignForm.judge(exposure({where: 'form', to}))).toBeUndefined();
    },
  );

  it('leaves a declared recipient alone', () => {
    const declared = exposure({where: 'form', to: 'https://pec.test/', party: {relation: 'declared'}});
    expect(foreignForm.judge(declared)).toBeUndefined();
  });
});
