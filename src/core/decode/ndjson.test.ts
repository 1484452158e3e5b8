import {expect, it} from 'vitest';
import {Mistakes} from './json-document.ts';
import {ndjsonValues as read} from './ndjson.ts';

const ndjsonValues = (text: string, most: number) => read(text, most, new Mistakes());

const two = [
  ['[].nir', '1'],
  ['[].ids[]', '2'],
];

it.each([
  ['{"nir":1}\n{"ids":[2]}', two],
  ['{"nir":1}\r\n\r\n{"ids":[2]}\r\n', two],
  ['\u001e{"nir":1}\n\u001e{"ids":[2]}\n', two],
  ['{"nir":1}\u001e{"ids":[2]}', two],
  [
    '[1]\n[{"a":"2"}]',
    [
      ['[][]', '1'],
      ['[][].a', '2'],
    ],
  ],
  [
    '{"nir":"1"}\n{"type":"x"}\nune ligne',
    [
      ['[].nir', '1'],
      ['[].type', 'x'],
      ['[]', 'une ligne'],
    ],
  ],
])('reads %j', (text, pieces) => {
  expect(ndjsonValues(text, 100)).toEqual({pieces, whole: true, cut: false});
});

it.each([
  ['{"a":1}'],
  ['{\n"a": 1\n}'],
  ['[\n1,\n2\n]'],
  ['une ligne\nune autre'],
  ['{a}\n{b}'],
  ['{"a":1}\n'],
  ['[1]\nune note'],
  [''],
])('leaves %j alone', (text) => {
  expect(ndjsonValues(text, 100)).toBeUndefined();
});

it('reads a last document that was cut, and says so', () => {
  expect(ndjsonValues('{"nir":1}\n{"nir":"18', 100)).toEqual({
    pieces: [
      ['[].nir', '1'],
      ['[].nir', '18'],
    ],
    whole: false,
    cut: false,
  });
});

it('stops at the bound it is given', () => {
  expect(ndjsonValues('{"a":1}\n'.repeat(100_000), 5)).toMatchObject({pieces: {length: 5}, cut: true});
  expect(ndjsonValues('{"a":[1,2,3]}\n'.repeat(3), 5)).toMatchObject({pieces: {length: 5}, cut: true});
});
