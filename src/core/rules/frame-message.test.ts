import {describe, expect, it} from 'vitest';
import {exposure} from '../../../test/make/exposure.ts';
import {blames} from '../judge.ts';
import {frameMessage} from './frame-message.ts';

describe('frame-message', () => {
  it.each([
    ['nir', 'https://inconnu.test/', 'high'],
    ['claim', 'https://inconnu.test/', 'medium'],
    ['email', 'http://inconnu.test/', 'low'],
  ] as const)('judges %s to %s as %s, and nothing else does', (category, to, severity) => {
    const judged = blames('send', exposure({category, to, where: 'frame'}));
    expect(judged).toEqual([{rule: 'frame-message', severity, reasons: []}]);
  });

  it('turns a declared recipient into information', () => {
    const declared = exposure({to: 'https://pec.test/', where: 'frame', party: {relation: 'declared'}});
    expect(frameMessage.judge(declared)).toEqual({severity: 'info', reasons: ['declared']});
  });

  it.each([
    ['the site’s own frame', exposure({to: 'https://aide.portail.test/', where: 'frame'})],
    ['a body', exposure({to: 'https://inconnu.test/'})],
  ])('leaves alone %s', (_, one) => {
    expect(frameMessage.judge(one)).toBeUndefined();
  });
});
