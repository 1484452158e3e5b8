import {expect, it} from 'vitest';
import {ownsOfKeys} from './keys.ts';

it('says once what keys of one meaning say', () => {
  const [one, other, third] = ownsOfKeys(['nir_zorglub', 'nir_bidule', 'colis_nir']);
  expect(one?.heard[0]?.category).toBe('nir');
  expect(other).toBe(one);
  expect(third).not.toBe(one);
});

it('knows which keys stand in a prescription', () => {
  const owns = ownsOfKeys(['rx.sph', 'rx.cyl', 'page.axe']);
  expect(owns.map(({apart}) => apart)).toEqual([false, false, true]);
});

it('takes lenses for articles, patients for persons', () => {
  expect(ownsOfKeys(['lentilles[].prix', 'patient.nom']).map(({setting}) => [...setting])).toEqual([
    [],
    ['health'],
  ]);
});
