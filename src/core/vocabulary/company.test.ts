import {expect, it} from 'vitest';
import {control} from '../../../test/make/page.ts';
import {aroundOf, companiesOf, hasCluster} from './company.ts';
import {ownWordsOf} from './own-words.ts';

const companies = (...fields: readonly ReturnType<typeof control>[]) =>
  companiesOf(
    fields,
    fields.map((one) => ownWordsOf(one)),
  );

it('hears each form apart', () => {
  const all = companies(control('Groupe sanguin'), control('Mutuelle', {form: 1}));
  expect([...(all.get(0)?.strong ?? [])]).toEqual(['blood-group']);
  expect([...(all.get(1)?.loud.keys() ?? [])]).toEqual(['amc-org']);
  expect(all.get(1)?.healthy).toBe(1);
});

it('sees a cluster of different optical words', () => {
  const one = companies(control('Axe'), control('Axe')).get(0);
  const two = companies(control('Axe'), control('Cyl')).get(0);
  expect([one && hasCluster(one), two && hasCluster(two)]).toEqual([false, true]);
});

it('keeps what settings the words and the headings make', () => {
  const all = companies(control('Poids du colis'), control('Sexe', {heading: 'Votre animal'}));
  expect([...(all.get(0)?.settings.keys() ?? [])].sort()).toEqual(['animal', 'traded']);
});

it('hears headings, groups and headers, but no person in them', () => {
  const near = aroundOf(control('', {heading: 'Ordonnance optique', group: 'Nom', column: 'Sphère'}));
  expect([...near.strong].sort()).toEqual(['document-upload', 'optical-rx']);
  expect([...near.medium]).toEqual(['optical-rx']);
  expect([...near.setting]).toEqual(['health']);
});
