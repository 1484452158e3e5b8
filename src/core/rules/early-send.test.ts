import {describe, expect, it} from 'vitest';
import {exposure} from '../../../test/make/exposure.ts';
import type {Severity} from '../model.ts';
import {earlySend} from './early-send.ts';

describe('earlySend', () => {
  it.each<[Severity | undefined, Severity]>([
    ['critical', 'critical'],
    ['high', 'critical'],
    ['low', 'medium'],
    ['info', 'low'],
    [undefined, 'info'],
  ])('is one step above %s', (worst, expected) => {
    expect(earlySend.judge({...exposure({}), early: {worst, fields: []}})?.severity).toBe(expected);
  });

  it('leaves alone what the person sent', () => {
    expect(earlySend.judge(exposure({to: 'http://suivi.test/'}))).toBeUndefined();
  });
});
