import {expect, it} from 'vitest';
import {rowsOf} from './table.ts';

it('reads rows without comments and heading', () => {
  expect(rowsOf('# why\nname\tkind\na\tb\n\nc\td\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});
