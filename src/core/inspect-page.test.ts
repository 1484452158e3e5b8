import {describe, expect, it} from 'vitest';
import {control, form, page} from '../../test/make/page.ts';
import {inspectPage, type PageSeen} from './inspect-page.ts';

const seen = (more: Partial<PageSeen>) =>
  inspectPage(page(more)).seen.map(({rule, category, severity, destination}) => [
    rule,
    category,
    severity,
    destination,
  ]);

describe('inspectPage finds', () => {
  it.each<[string, Partial<PageSeen>, unknown[]]>([
    [
      'a form that goes to http',
      {forms: [form('http://portail.test/envoi')]},
      ['plain-form', 'nir', 'high', 'portail.test'],
    ],
    [
      'a form that goes to somebody else',
      {forms: [form('https://pec.test/')]},
      ['foreign-form', 'nir', 'medium', 'pec.test'],
    ],
    [
      'a form that writes into the address',
      {forms: [form('https://portail.test/', {method: 'get'})]},
      ['get-form', 'nir', 'medium', 'portail.test'],
    ],
    ['a page served over http', {url: 'http://portail.test/x'}, ['plain-page', 'nir', 'high', null]],
    [
      'a button that goes elsewhere',
      {forms: [form('https://portail.test/'), form('http://portail.test/')]},
      ['plain-form', 'nir', 'high', 'portail.test'],
    ],
    [
      'a mutuelle beside a NIR',
      {
        controls: [control('N° de sécurité sociale'), control('Mutuelle')],
        forms: [form('https://pec.test/')],
      },
      ['foreign-form', 'amc-org', 'low', 'pec.test'],
    ],
  ])('%s', (_, more, expected) => {
    expect(seen(more)).toContainEqual(expected);
  });
});

describe('inspectPage leaves alone', () => {
  it.each<[string, Partial<PageSeen>]>([
    ['a form over https on the site itself', {forms: [form('https://api.portail.test/envoi')]}],
    [
      'an http form that the browser upgrades',
      {forms: [form('http://portail.test/envoi')], upgraded: () => true},
    ],
    ['a search box', {forms: [form('https://portail.test/', {method: 'get', search: true})]}],
    [
      'a page on this machine',
      {url: 'http://localhost:3000/', home: 'localhost', forms: [form('http://localhost:3000/envoi')]},
    ],
    [
      'a contact form without health',
      {
        controls: [control('Nom'), control('E-mail')],
        url: 'http://club.test/',
        home: 'club.test',
        forms: [form('http://club.test/')],
      },
    ],
    ['a script as action', {forms: [form('javascript:void(0)')]}],
    [
      'a form without sensitive field',
      {controls: [control('Votre message')], forms: [form('http://portail.test/')]},
    ],
    [
      'a sensitive field of another form',
      {controls: [control('Numéro de sécurité sociale', {form: 1})], forms: [form('http://portail.test/')]},
    ],
  ])('%s', (_, more) => {
    expect(seen(more)).toEqual([]);
  });
});

describe('inspectPage', () => {
  it('names the fields, with the page’s words scrubbed', () => {
    const {fields} = inspectPage(
      page({
        controls: [control('N° de sécurité sociale de 1 85 05 78 999 901 39', {ordinal: 4, name: 'nir'})],
      }),
    );
    expect(fields).toEqual([
      {
        frame: 'https://portail.test/ordonnance',
        ordinal: 4,
        category: 'nir',
        certainty: 'certain',
        label: 'N° de sécurité sociale de …',
        name: 'nir',
        id: '',
        filled: false,
      },
    ]);
  });

  it('gathers the controls of one category in one finding', () => {
    const controls = [
      control('Sphère OD', {ordinal: 0, name: 'a'}),
      control('Sphère OG', {ordinal: 1, name: 'b'}),
    ];
    const [one, ...others] = inspectPage(page({controls, forms: [form('http://portail.test/')]})).seen;
    expect(others).toEqual([]);
    expect(one).toMatchObject({category: 'optical-rx', status: 'potential', count: 2});
    expect(one?.evidence.map(({name}) => name)).toEqual(['a', 'b']);
  });

  it('reports a person’s particulars in health context', () => {
    const more = {controls: [control('Nom')], forms: [form('http://portail.test/')]};
    expect(seen(more)).toEqual([]);
    expect(seen({...more, health: true})).toEqual([['plain-form', 'name', 'low', 'portail.test']]);
  });
});
