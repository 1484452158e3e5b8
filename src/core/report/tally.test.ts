import {describe, expect, it} from 'vitest';
import {visit} from '../../../test/make/visit.ts';
import {maskHost} from '../mask.ts';
import {targetOf} from '../parties/party.ts';
import {counted, receivedBy} from './tally.ts';

describe('a tally', () => {
  it('knows a party as insecure once it was reached in clear', () => {
    const secure = counted(
      visit(),
      targetOf(new URL('https://a.test/'), 'portail.test'),
      maskHost('a.test'),
      maskHost('a.test'),
    );
    const plain = counted(
      secure,
      targetOf(new URL('http://a.test/'), 'portail.test'),
      maskHost('a.test'),
      maskHost('a.test'),
    );
    expect(plain.parties).toMatchObject([{requests: 2, secure: false}]);
    expect(receivedBy(plain.parties, maskHost('a.test'), ['nir', 'nir'])).toMatchObject([
      {received: ['nir']},
    ]);
  });
});
