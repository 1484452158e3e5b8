import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {digestForm, digestsOf} from './digests.ts';

const made = digestsOf({category: 'nir', certainty: 'certain', value: '1 85 05 78 999 901 39'});
const texts = new Set(made.map(({text}) => text));

describe('digestsOf', () => {
  it.each([
    'md5',
    'sha1',
    'sha224',
    'sha256',
    'sha384',
    'sha512',
    'sha3-224',
    'sha3-256',
    'sha3-384',
    'sha3-512',
  ])('knows the %s of a NIR in every spelling', (algorithm) => {
    for (const spelling of ['185057899990139', '1850578999901', '1 85 05 78 999 901 39']) {
      const hash = createHash(algorithm).update(spelling);
      const digest = hash.digest();
      expect(texts).toContain(digest.toString('hex'));
      expect(texts).toContain(digestForm(digest.toString('base64')));
    }
  });
});

it.each([
  ['ABCDEF0123', 'abcdef0123'],
  ['ab+/z==', 'ab-_z'],
])('keeps %s as %s', (token, form) => {
  expect(digestForm(token)).toBe(form);
});
