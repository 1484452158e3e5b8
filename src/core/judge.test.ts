import {describe, expect, it} from 'vitest';
import {exposure} from '../../test/make/exposure.ts';
import {blames} from './judge.ts';

const rulesOf = (...of: Parameters<typeof blames>) =>
  blames(...of).map(({rule, severity}) => [rule, severity]);

describe('blames', () => {
  it.each([
    [
      exposure({to: 'http://suivi.test/?x', where: 'query'}),
      [
        ['plain-http', 'critical'],
        ['third-party', 'high'],
        ['data-in-address', 'high'],
      ],
    ],
    [exposure({to: 'http://portail.test/'}), [['plain-http', 'critical']]],
    [exposure({to: 'https://portail.test/'}), []],
    [exposure({to: 'http://127.0.0.1:5005/lecteur?x', where: 'query'}), []],
    [
      exposure({category: 'password', to: 'http://suivi.test/?x', where: 'query'}),
      [['plain-http', 'medium']],
    ],
  ])('judges the send %#', (one, expected) => {
    expect(rulesOf('send', one)).toEqual(expected);
  });

  it.each([
    [
      exposure({to: 'http://ailleurs.test/', where: 'form', method: 'GET'}),
      [
        ['plain-form', 'high'],
        ['foreign-form', 'medium'],
        ['get-form', 'medium'],
      ],
    ],
    [
      exposure({category: 'password', to: 'http://ailleurs.test/', where: 'form', method: 'GET'}),
      [['plain-form', 'low']],
    ],
    [exposure({where: 'form'}), []],
  ])('judges the form %#', (one, expected) => {
    expect(rulesOf('form', one)).toEqual(expected);
  });
});
