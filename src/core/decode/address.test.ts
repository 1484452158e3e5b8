import {expect, it} from 'vitest';
import {entriesOfAddress} from './address.ts';

it.each([
  [
    'https://a.test/d/18505%20x?nir=1+85#frag',
    [
      ['', 'd', 'path'],
      ['', '18505 x', 'path'],
      ['nir', '1 85', 'query'],
    ],
  ],
  ['https://a.test/', []],
  [
    'https://185057899990139.a.test/',
    [
      ['host', '185057899990139', 'path'],
      ['host', '185057899990139.a.test', 'path'],
    ],
  ],
  ['https://a.test/?185057899990139', [['', '185057899990139', 'query']]],
])('reads %s', (address, entries) => {
  expect(entriesOfAddress(new URL(address)).map(({name, value, where}) => [name, value, where])).toEqual(
    entries,
  );
});
