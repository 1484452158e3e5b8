import {expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {speakingIn} from './speaking.ts';

it('hears the names that say something', () => {
  const speaking = speakingIn([entry('nir', '1'), entry('page', '2'), {...entry('nss', '3'), where: 'path'}]);
  expect([...speaking.keys()]).toEqual(['nir']);
});
