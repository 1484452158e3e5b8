import {expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {byValue} from './by-value.ts';

it('recognises what speaks by its own shape', () => {
  expect(
    byValue([entry('x', '185057899990139'), entry('y', 'bonjour')], {heard: new Set()}, false),
  ).toMatchObject([{category: 'nir', certainty: 'certain', how: 'pattern', value: '185057899990139'}]);
});

it('asks nothing of a run of figures whose name says nothing, and all of one that is named', () => {
  const rpps = '10002422979';
  const found = (name: string, heard: readonly string[]) =>
    byValue([entry(name, rpps)], {heard: new Set(heard)}, false).map(({category}) => category);
  expect(found('id', [])).toEqual([]);
  expect(found('rpps', ['rpps'])).toEqual(['prescriber-id']);
});

it('reads a number backwards, as likely', () => {
  expect(byValue([entry('x', '931099998750581')], {heard: new Set()}, false)).toMatchObject([
    {category: 'nir', certainty: 'likely', entry: {encoding: ['reversed']}},
  ]);
});
