import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import type {Watched} from '../model.ts';
import {digested} from './digested.ts';
import {poolOf} from './pool.ts';

const mail: Watched = {category: 'email', certainty: 'certain', value: 'Jeanne@Exemple.test'};
const pool = poolOf([mail]);
const hash = (encoding: 'hex' | 'base64' | 'base64url') =>
  createHash('sha256').update('jeanne@exemple.test').digest(encoding);

describe('digested', () => {
  it.each([
    [hash('hex')],
    [hash('hex').toUpperCase()],
    [hash('base64')],
    [hash('base64url')],
    [`sha256_${hash('hex')}`],
    [`tv=1;em=${hash('hex')};x=2`],
  ])('knows the hash in %s', (value) => {
    expect(digested(entry('em', value), pool)).toMatchObject([
      {category: 'email', how: 'digest', entry: {encoding: ['sha-256']}},
    ]);
  });

  it.each([
    [createHash('sha256').update('autre@exemple.test').digest('hex')],
    [hash('hex').slice(1)],
    ['a'.repeat(100_000)],
    [''],
  ])('leaves %s alone', (value) => {
    expect(digested(entry('em', value), pool)).toEqual([]);
  });
});
