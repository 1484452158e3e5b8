import {expect, it} from 'vitest';
import type {Piece} from './piece.ts';
import {readSegment} from './segments.ts';

const marks = {field: '|', component: '^', repetition: '~', escape: '\\', subcomponent: '&'};
const read = (line: string, most = 100) => {
  const pieces: Piece[] = [];
  readSegment(line, marks, (_, field) => (field === 2 ? 'mots' : ''), pieces, most);
  return pieces;
};

it.each([
  [
    'ABC|1|2',
    [
      ['ABC.1.1', '1'],
      ['ABC.2.1 mots', '2'],
    ],
  ],
  [
    'ABC||a^b~c',
    [
      ['ABC.2.1 mots', 'a'],
      ['ABC.2.2 mots', 'b'],
      ['ABC.2.1 mots', 'c'],
    ],
  ],
  [
    'ABC|a&b',
    [
      ['ABC.1.1', 'a'],
      ['ABC.1.1.2', 'b'],
    ],
  ],
  ['MSH|^~\\&|A', [['MSH.3.1', 'A']]],
  ['ABC|\\F\\\\S\\\\R\\\\E\\\\T\\', [['ABC.1.1', '|^~\\&']]],
  ['ABC|C:\\dir', [['ABC.1.1', 'C:\\dir']]],
  ['ABC|\\X4c656F\\ !', [['ABC.1.1', 'Leo !']]],
  ['ABC|""||^^~&', []],
  ['ABC', []],
])('reads %s', (line, pieces) => {
  expect(read(line)).toEqual(pieces);
});

it('stops at the bound it is given', () => {
  expect(read(`ABC|${'1&'.repeat(100_000)}`, 3)).toHaveLength(3);
  expect(read(`ABC|${'\\'.repeat(300_001)}`, 3)).toHaveLength(1);
});
