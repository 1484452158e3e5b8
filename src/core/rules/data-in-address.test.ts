import {describe, expect, it} from 'vitest';
import {exposure} from '../../../test/make/exposure.ts';
import {dataInAddress} from './data-in-address.ts';

describe('data-in-address', () => {
  it.each([
    ['nir', 'query', 'high'],
    ['nir', 'path', 'high'],
    ['claim', 'query', 'medium'],
    ['name', 'path', 'low'],
  ] as const)('judges %s in the %s as %s', (category, where, severity) => {
    expect(dataInAddress.judge(exposure({category, where}))?.severity).toBe(severity);
  });

  it.each([['body'], ['header'], ['cookie']] as const)('leaves the %s alone', (where) => {
    expect(dataInAddress.judge(exposure({where}))).toBeUndefined();
  });

  it('leaves a card reader on this machine alone', () => {
    expect(dataInAddress.judge(exposure({where: 'query', to: 'http://127.0.0.1:9000/'}))).toBeUndefined();
  });
});
