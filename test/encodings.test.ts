/** Every encoding alone, every pair nested, and twenty triples: a NIR that was typed and one that was not are found. */
import {describe, expect, it} from 'vitest';
import {inspect} from '../src/core/inspect.ts';
import type {Watched} from '../src/core/model.ts';
import {bodyOf, type Content, encodings} from './make/encodings.ts';
import {table} from './rig/table.ts';

const NIR = '185057899990139';
const NAME = 'Hildegarde Trousseau';
const ACCENTS = 'Zoé Lecœur-Œuvrard';
const MAIL = 'hildegarde.trousseau@courriel.test';
const typedNir: Watched = {category: 'nir', certainty: 'certain', value: '1 85 05 78 999 901 39'};
const typedName: Watched = {category: 'name', certainty: 'certain', value: NAME};
const typedAccents: Watched = {category: 'name', certainty: 'certain', value: ACCENTS};
const typedMail: Watched = {category: 'email', certainty: 'certain', value: MAIL};
const names = Object.keys(encodings);

const wrap = (value: string, chain: readonly string[]): Content =>
  chain.reduce<Content>((content, name) => encodings[name]?.(content) ?? content, value);

/** What is found of a value that a chain of encodings wraps, the first one innermost. */
function hits(value: string, chain: readonly string[], watched: readonly Watched[]) {
  const body = {kind: 'bytes', bytes: bodyOf(wrap(value, chain)), cut: false} as const;
  return inspect({method: 'POST', url: 'https://a.test/', body}, {watched, health: true}).hits;
}

interface Row {
  readonly chain: readonly string[];
  readonly untyped: boolean;
  readonly typed: boolean;
  readonly word: boolean;
  readonly accents: boolean;
  readonly mail: boolean;
}

const meets = (value: string, chain: readonly string[], one: Watched): boolean =>
  hits(value, chain, [one]).some(({how}) => how === 'typed');
const rowOf = (chain: readonly string[]): Row => ({
  chain,
  untyped: hits(NIR, chain, []).some(({category}) => category === 'nir'),
  typed: meets(NIR, chain, typedNir),
  word: meets(NAME, chain, typedName),
  accents: meets(ACCENTS, chain, typedAccents),
  mail: meets(MAIL, chain, typedMail),
});
const isLost = ({untyped, typed, word, accents, mail}: Row): boolean =>
  !(untyped && typed && word && accents && mail);
const told = (rows: readonly Row[]) =>
  rows.filter(isLost).map(({chain, ...found}) => `${chain.join(' < ')}: ${Object.values(found).join(' ')}`);

const columns = ['NIR untyped', 'NIR typed', 'name typed', 'accents typed', 'mailbox typed'];
const mark = (found: boolean): string => (found ? 'found' : 'LOST');

describe('a NIR and a name are found', () => {
  it('in every encoding alone', () => {
    const rows = names.map((name) => rowOf([name]));
    console.log(
      table(
        ['encoding', ...columns],
        rows.map(({chain, ...found}) => [chain.join(), ...Object.values(found).map(mark)]),
      ),
    );
    expect(told(rows)).toEqual([]);
  });

  it('in every pair nested', {timeout: 60_000}, () => {
    const rows = names.flatMap((inner) => names.map((outer) => rowOf([inner, outer])));
    const count = (of: (row: Row) => boolean) => String(rows.filter(of).length);
    console.log(
      table(
        ['pairs', ...columns],
        [
          [
            String(rows.length),
            count((row) => row.untyped),
            count((row) => row.typed),
            count((row) => row.word),
            count((row) => row.accents),
            count((row) => row.mail),
          ],
        ],
      ),
    );
    expect(told(rows)).toEqual([]);
  });

  const triples = [
    ['json', 'base64', 'urlencoded'],
    ['json', 'gzip', 'base64'],
    ['urlencoded', 'base64url', 'json'],
    ['percent', 'json', 'base64'],
    ['xml', 'base64', 'json'],
    ['hl7 v2', 'base64', 'multipart'],
    ['json', 'lz-string uri', 'urlencoded'],
    ['unicode escapes', 'json', 'percent'],
    ['hex', 'json string', 'gzip'],
    ['protobuf', 'base64', 'json'],
    ['msgpack', 'gzip', 'base64'],
    ['csv', 'zlib', 'hex'],
    ['jwt', 'json', 'base64'],
    ['html entities', 'xml', 'urlencoded'],
    ['base64', 'base64', 'base64'],
    ['char codes', 'json', 'base64'],
    ['utf-16', 'base64', 'ndjson'],
    ['reversed', 'base64', 'json'],
    ['graphql', 'json', 'gzip'],
    ['cbor', 'base64url', 'data url'],
    ['full width', 'json', 'multipart'],
    ['quoted-printable', 'base64', 'xml'],
  ];

  it.each(triples.map((chain) => [chain]))('in %j', (chain) => {
    expect(told([rowOf(chain)])).toEqual([]);
  });
});
