import {deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {inspect, type Knowledge} from './inspect.ts';
import type {Body, Sending, Watched} from './model.ts';

const NIR = '185057899990139';
const SPACED = '1 85 05 78 999 901 39';
const nothing: Knowledge = {watched: [], health: false};

const sent = (body: string, url = 'https://portail.test/envoi'): Sending => ({
  method: 'POST',
  url,
  body: {kind: 'bytes', bytes: new TextEncoder().encode(body), cut: false},
});
const asked = (url: string): Sending => ({method: 'GET', url, body: {kind: 'none'}});
const filled = (...pairs: [string, string][]): Sending => ({
  method: 'POST',
  url: 'https://portail.test/envoi',
  body: {kind: 'form', pairs, cut: false},
});
const said = (sending: Sending, knowledge = nothing) =>
  inspect(sending, knowledge).hits.map(({category, certainty, how, where, name}) => [
    category,
    certainty,
    how,
    where,
    name,
  ]);
const typed = (value: string, category: Watched['category']): Watched => ({
  value,
  category,
  certainty: 'certain',
});

describe('inspect finds', () => {
  it.each([
    ['a NIR in a form', filled(['nir', SPACED]), ['nir', 'certain', 'pattern', 'body', 'nir']],
    [
      'a NIR as a JSON number in a nested key',
      sent(`{"a":{"patient":[{"id":${NIR}}]}}`),
      ['nir', 'certain', 'pattern', 'body', 'a.patient[].id'],
    ],
    ['a NIR as a JSON string', sent(`{"nir":"${NIR}"}`), ['nir', 'certain', 'pattern', 'body', 'nir']],
    [
      'a NIR in a query',
      asked(`https://x.test/?q=${encodeURIComponent(SPACED)}`),
      ['nir', 'certain', 'pattern', 'query', 'q'],
    ],
    [
      'a NIR in a query with NBSP',
      asked(`https://x.test/?q=1%C2%A085%C2%A005%C2%A078%C2%A0999%C2%A0901%C2%A039`),
      ['nir', 'certain', 'pattern', 'query', 'q'],
    ],
    [
      'a NIR in a path',
      asked(`https://x.test/dossier/${NIR}/pdf`),
      ['nir', 'certain', 'pattern', 'path', ''],
    ],
    [
      'a NIR in a parameter without name',
      asked(`https://x.test/?${NIR}`),
      ['nir', 'certain', 'pattern', 'query', ''],
    ],
    ['a NIR in a host name', asked(`https://${NIR}.x.test/`), ['nir', 'certain', 'pattern', 'path', 'host']],
    [
      'a NIR in an address inside a value',
      sent(`dl=${encodeURIComponent(`https://p.test/r?nir=${NIR}`)}`),
      ['nir', 'certain', 'pattern', 'body', 'dl.nir'],
    ],
    ['a NIR as a key', sent(`{"${NIR}":1}`), ['nir', 'certain', 'pattern', 'body', '']],
    [
      'a NIR in prose',
      sent(`Bonjour, mon numéro est le ${SPACED}.`),
      ['nir', 'certain', 'pattern', 'body', ''],
    ],
    [
      'a NIR in JSON that breaks off',
      sent(`{"nir":"${NIR}","x":`),
      ['nir', 'certain', 'pattern', 'body', 'nir'],
    ],
    [
      'a number and its key side by side',
      filled(['nir', '1850578999901'], ['cle', '39']),
      ['nir', 'certain', 'pattern', 'body', 'nir+cle'],
    ],
    [
      'a number and its key without names',
      filled(['f1', '1850578999901'], ['f2', '39']),
      ['nir', 'likely', 'pattern', 'body', 'f1+f2'],
    ],
    [
      'seven inputs in order',
      filled(
        ['n1', '1'],
        ['n2', '85'],
        ['n3', '05'],
        ['n4', '78'],
        ['n5', '999'],
        ['n6', '901'],
        ['n7', '39'],
      ),
      ['nir', 'likely', 'pattern', 'body', 'n1+n2+n3+n4+n5+n6+n7'],
    ],
    [
      '13 digits under their name',
      sent('{"nirBeneficiaire":1850578999901}'),
      ['nir', 'likely', 'pattern', 'body', 'nirBeneficiaire'],
    ],
    [
      'a blood group under its name',
      sent('{"groupe_sanguin":"O+"}'),
      ['blood-group', 'certain', 'named', 'body', 'groupe_sanguin'],
    ],
    [
      'a NIR split over segments',
      asked('https://x.test/1/85/05/78/999/901/39/x'),
      ['nir', 'certain', 'pattern', 'path', ''],
    ],
    [
      'a NIR as the name of a file',
      asked(`https://x.test/factures/${NIR}.pdf`),
      ['nir', 'certain', 'pattern', 'path', ''],
    ],
    [
      'a NIR as the name of a parameter',
      asked(`https://x.test/?${NIR}=1`),
      ['nir', 'certain', 'pattern', 'query', ''],
    ],
    ['a NIR as the name of a field', sent(`${NIR}=x`), ['nir', 'certain', 'pattern', 'body', '']],
  ])('%s', (_, sending, expected) => {
    expect(said(sending)).toContainEqual(expected);
  });

  it('says a wrapped number once, where it is named best', () => {
    expect(said(sent(`{"nir":"${NIR}","x":`))).toEqual([['nir', 'certain', 'pattern', 'body', 'nir']]);
  });

  it.each([
    ['in another case', {q: 'DUPONT-MARTIN'}],
    ['with other separators', {q: 'dupont martin'}],
    ['inside a sentence', {q: 'M. Dupont-Martin, 3 rue des Lilas'}],
  ])('a typed name %s, beside a NIR', (_, more) => {
    const knowledge: Knowledge = {watched: [typed('Dupont-Martin', 'name')], health: false};
    const hits = said(sent(JSON.stringify({nir: NIR, ...more})), knowledge);
    expect(hits).toContainEqual(['name', 'certain', 'typed', 'body', 'q']);
  });

  it('a NIR typed with spaces and sent as 15 digits, as typed', () => {
    const knowledge: Knowledge = {watched: [typed(SPACED, 'nir')], health: false};
    expect(said(sent(`{"x":${NIR}}`), knowledge)).toEqual([['nir', 'certain', 'typed', 'body', 'x']]);
  });
});

describe('inspect leaves alone', () => {
  it.each([
    ['epoch milliseconds', sent('{"ts":1763740800000,"n":39}')],
    ['epoch microseconds', sent('{"ts":1763740800000123}')],
    ['an EAN-13', filled(['ean', '2012345678900'])],
    ['13 digits without a name', filled(['q', '1850578999901'])],
    ['a wrong key', filled(['nir', '185057899990138'])],
    ['a decimal', sent('{"x":2.37249018705873,"nir":0.185057899990139}')],
    ['a UUID', sent('{"id":"550e8400-e29b-41d4-a716-446655440000"}')],
    [
      'an analytics client id',
      asked('https://m.test/collect?cid=1116446470.1596403881668&_p=1763740800000&z=39'),
    ],
    ['a fragment', asked(`https://x.test/#nir=${NIR}`.split('#')[0] ?? '')],
    ['a name outside health context', filled(['prenom', 'Jeanne'], ['email', 'j@x.test'])],
    ['a form of a sport club', filled(['nom', 'Dupont'], ['adherent', '12345'], ['ville', 'Lille'])],
    ['words that hold "nir"', filled(['souvenir', '1850578999901'], ['finir', 'oui'])],
    ['an empty blood group', sent('{"groupe_sanguin":"","grossesse":null,"vih":false}')],
    ['a date and time', sent('{"at":"202511211530000"}')],
    [
      'a batch of keys and times',
      sent(
        JSON.stringify({
          events: Array.from({length: 97}, (_, n) => ({
            key: String(n).padStart(2, '0'),
            t: 1_763_740_800_000 + n,
          })),
        }),
      ),
    ],
    ['a bank card', filled(['card', '4111111111111111'])],
    ['a SIRET', filled(['siret', '73282932000074'])],
    [
      'a typed value of three characters',
      sent('{"x":"abc"}'),
      {watched: [typed('abc', 'name')], health: true},
    ],
    ['digits inside longer ones', sent('{"x":"99185057899990139"}')],
  ] as [string, Sending, Knowledge?][])('%s', (_, sending, knowledge) => {
    expect(said(sending, knowledge)).toEqual([]);
  });
});

describe('inspect', () => {
  const bytes = (content: Uint8Array): Sending => ({
    method: 'POST',
    url: 'https://x.test/',
    body: {kind: 'bytes', bytes: content, cut: false},
  });

  it('reads what is packed', () => {
    for (const pack of [gzipSync, deflateSync, deflateRawSync]) {
      const packed = pack(
        Buffer.from(
          JSON.stringify({
            nir: NIR,
            text: 'ordonnance '.repeat(9),
            n: Array.from({length: 99}, (_, n) => n * n),
          }),
        ),
      );
      expect(inspect(bytes(new Uint8Array(packed)), nothing)).toMatchObject({
        unreadable: false,
        hits: [{category: 'nir', name: 'nir'}],
      });
    }
  });

  it('counts a file whose content the browser leaves out as read in part', () => {
    const hollow =
      '--b\r\nContent-Disposition: form-data; name="f"; filename="ordonnance.pdf"\r\n\r\n\r\n--b--';
    expect(inspect(sent(hollow), nothing).truncated).toBe(true);
    expect(inspect(filled(['f', 'ordonnance.pdf']), nothing).truncated).toBe(true);
    expect(inspect(filled(['f', 'bonjour']), nothing).truncated).toBe(false);
  });

  it('lets no raw value out', () => {
    const watched = [typed('Dupont', 'name'), typed(SPACED, 'nir')];
    const out = JSON.stringify(
      inspect(sent(JSON.stringify({[`k${NIR}`]: 1, [NIR]: {Dupont: 'Dupont'}, nir: SPACED})), {
        watched,
        health: true,
      }),
    );
    expect(out).not.toContain(NIR);
    expect(out).not.toContain('Dupont');
    expect(out).not.toContain('85 05');
  });

  it.each<[string, Body]>([
    ['an unreadable body', {kind: 'unreadable'}],
    [
      'random bytes',
      {kind: 'bytes', bytes: Uint8Array.from({length: 4096}, (_, n) => (n * 31) % 251), cut: false},
    ],
    ['nothing', {kind: 'bytes', bytes: new Uint8Array(), cut: false}],
  ])('survives %s', (_, body) => {
    expect(inspect({method: 'POST', url: 'no address', body}, nothing).hits).toEqual([]);
  });
});

describe('finds what was typed beyond the bound of values', () => {
  const watched = [{category: 'nir', certainty: 'certain', value: NIR}] as const;
  const found = (sending: Sending) => inspect(sending, {watched, health: false});
  const crowd = Array.from({length: 60_001}, () => 0);

  it.each([
    ['of a document', sent(JSON.stringify({a: crowd, z: NIR}))],
    ['of a form in bytes', sent(`${'a=0&'.repeat(60_001)}nir=${NIR}`)],
    ['of a form', filled(...crowd.map((_, at): [string, string] => [`a${at}`, '0']), ['nir', NIR])],
  ] as const)('%s', (_, sending) => {
    const {hits, truncated} = found(sending);
    expect(truncated).toBe(true);
    expect(hits).toMatchObject([{category: 'nir', how: 'typed'}]);
  });
});

it('says when more places hold a datum than are kept', () => {
  const rows = (count: number) =>
    filled(...Array.from({length: count}, (_, row): [string, string] => [`eleve${row}x[nir]`, NIR]));
  expect(inspect(rows(20), nothing)).toMatchObject({truncated: false, hits: {length: 20}});
  expect(inspect(rows(21), nothing)).toMatchObject({truncated: true, hits: {length: 20}});
});

it('is not made to overlook a number by a crowd of mailboxes', () => {
  const crowd = Array.from({length: 60}, (_, n) => [`k${n}`, `a${n}@b.fr`]);
  const body = Object.fromEntries([...crowd, ['nir', '185057899990139']]);
  const {hits} = inspect(sent(JSON.stringify(body)), {watched: [], health: true});
  expect(hits.filter(({category}) => category === 'nir')).toHaveLength(1);
  expect(hits.length).toBeLessThan(30);
});

it('tells every place of a number, though one name begins another', () => {
  const names = said(sent(JSON.stringify({nir1: NIR, nir10: NIR, nir: NIR}))).map(([, , , , name]) => name);
  expect([...names].sort()).toEqual(['nir', 'nir1', 'nir10']);
});
