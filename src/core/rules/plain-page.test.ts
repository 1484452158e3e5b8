import {describe, expect, it} from 'vitest';
import {exposure} from '../../../test/make/exposure.ts';
import {plainPage} from './plain-page.ts';

describe('plain-page', () => {
  it.each([
    ['nir', 'high'],
    ['claim', 'medium'],
    ['name', 'low'],
  ] as const)('judges an http page that asks for %s as %s', (category, severity) => {
    expect(plainPage.judge(exposure({category, where: 'page', to: 'http://portail.test/'}))?.severity).toBe(
      severity,
    );
  });

  it.each([['https://portail.test/'], ['http://localhost:3000/'], ['http://127.0.0.1/']])(
    'leaves %s alone',
    (to) => {
      expect(plainPage.judge(exposure({where: 'page', to}))).toBeUndefined();
    },
  );
});
