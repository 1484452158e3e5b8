import {expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {byValue} from './by-value.ts';

it('recognises what speaks by its own shape', () => {
  expect(byValue([entry('x', '185057899990139'), entry('y', 'bonjour')], false)).toMatchObject([
    {category: 'nir', certainty: 'certain', how: 'pattern', value: '185057899990139'},
  ]);
});
