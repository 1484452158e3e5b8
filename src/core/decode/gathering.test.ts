import {expect, it} from 'vitest';
import {Gathering} from './gathering.ts';

it('keeps what was asked for, and says that there was more', () => {
  const gathering = new Gathering(2);
  for (const value of ['1', '', '2']) gathering.add('a', value);
  expect(gathering.found()).toEqual({
    pieces: [
      ['a', '1'],
      ['a', '2'],
    ],
    whole: true,
    cut: false,
  });
  gathering.add('a', '3');
  expect(gathering.found()).toMatchObject({pieces: {length: 2}, whole: false, cut: true});
});

it('goes back', () => {
  const gathering = new Gathering(9);
  gathering.add('a', '1');
  const {size} = gathering;
  gathering.add('b', '2');
  gathering.backTo(size);
  expect(gathering.found().pieces).toEqual([['a', '1']]);
});
