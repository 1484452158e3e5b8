import {describe, expect, it} from 'vitest';
import {exposure} from '../../../test/make/exposure.ts';
import {getForm} from './get-form.ts';

describe('get-form', () => {
  it.each([
    ['nir', 'medium'],
    ['claim', 'low'],
    ['email', 'info'],
  ] as const)('judges a GET form that asks for %s as %s', (category, severity) => {
    expect(getForm.judge(exposure({category, where: 'form', method: 'GET'}))?.severity).toBe(severity);
  });

  it('leaves POST, and this machine, alone', () => {
    expect(getForm.judge(exposure({where: 'form', method: 'POST'}))).toBeUndefined();
    expect(getForm.judge(exposure({where: 'form', method: 'GET', to: 'http://localhost/'}))).toBeUndefined();
  });
});
