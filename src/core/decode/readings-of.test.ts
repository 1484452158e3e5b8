import {expect, it} from 'vitest';
import {readingsOf} from './readings-of.ts';
import {Work} from './work.ts';

const read = (value: string, name = 'v') =>
  readingsOf({name, value, where: 'body', encoding: []}, new Work(value.length)).map(({encoding}) =>
    encoding.join(),
  );

it.each([
  ['a=1&b=2', ['urlencoded']],
  ['d=MTg1MDU3ODk5OTkwMTM5', ['urlencoded']],
  ['MTg1MDU3ODk5OTkwMTM5', ['base64']],
  ['v1:MTg1MDU3ODk5OTkwMTM5', ['base64']],
  ['voici 313835303537383939393930313339 merci', ['hex']],
  ['voici 49,56,53,48,53,55,56,57 merci', ['char-codes']],
  ['1%2085%2005', ['percent']],
  ['1+85+05+78+999+901+39', ['percent']],
  ['１８５', ['full-width']],
])('hands %s to %j', (text, encodings) => {
  expect(read(text)).toEqual(encodings);
});

it.each([
  ['Une phrase, et une autre'],
  ['2026-11-25'],
  ['E=mc2'],
  ['C++ et A+B'],
  ['550e8400-e29b-41d4-a716-446655440000'],
])('hands %s to nobody', (text) => {
  expect(read(text)).toEqual([]);
});
