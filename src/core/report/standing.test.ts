import {describe, expect, it} from 'vitest';
import {control, page} from '../../../test/make/page.ts';
import {targetOf} from '../parties/party.ts';
import {gather, placed} from './standing.ts';

const url = new URL('http://portail.test/envoi');
const one = page({
  controls: [control('NIR', {name: 'a'}), control('NIR', {name: 'b'}), control('Nom', {name: 'c'})],
});
const nir = {category: 'nir', certainty: 'certain'} as const;
const gathered = gather(
  one,
  [nir, nir, undefined],
  () => true,
  () => [{rule: 'plain-form', severity: 'high', reasons: []}],
);

describe('standing findings', () => {
  it('gather the controls of one rule and category', () => {
    expect(gathered.map(({controls}) => controls.map(({name}) => name))).toEqual([['a', 'b']]);
    expect(
      gather(
        one,
        [nir, nir, nir],
        () => false,
        () => [],
      ),
    ).toEqual([]);
  });

  it('name the destination of a form, and none for the page', () => {
    const [first] = gathered;
    if (first === undefined) throw new Error('nothing gathered');
    const destination = targetOf(url, 'portail.test');
    expect(placed(one, first, {url, method: 'POST', destination})).toMatchObject({
      destination: 'portail.test',
      channels: ['form'],
      status: 'potential',
    });
    expect(placed(one, first, {url, method: 'GET', destination: undefined})).toMatchObject({
      destination: null,
      channels: ['page'],
    });
  });
});
