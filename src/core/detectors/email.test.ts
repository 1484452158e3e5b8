import {describe, expect, it} from 'vitest';
import {email} from './email.ts';

const found = (value: string) => email.detect(value, {name: '', health: false})?.value;

describe('email', () => {
  it.each([
    ['jeanne.martin@exemple.test', 'jeanne.martin@exemple.test'],
    ['J.MARTIN+labo@Mail.Exemple.FR', 'J.MARTIN+labo@Mail.Exemple.FR'],
    ['o’brien; zoé_42@exemple.fr', 'zoé_42@exemple.fr'],
    ['Jeanne <jeanne@exemple.test>', 'jeanne@exemple.test'],
    ['Écrivez-moi à jeanne@exemple.test.', 'jeanne@exemple.test'],
    ['mailto:jeanne@exemple.test?subject=x', 'jeanne@exemple.test'],
    ['email:jeanne@exemple.test', 'jeanne@exemple.test'],
    ['{"a":"jeanne@exemple.test"}', 'jeanne@exemple.test'],
    ['https://a.test/?e=jeanne@exemple.test&x=1', 'jeanne@exemple.test'],
    ['contact@labo.test, jeanne@exemple.test', 'jeanne@exemple.test'],
  ])('finds the address in %s', (text, address) => {
    expect(found(text)).toBe(address);
  });

  it.each([
    ['contact@opticien.test'],
    ['no-reply@exemple.test'],
    ['logo@2x.png'],
    ['react@18.2.0'],
    ['@types/node@20.1.0'],
    ['@jeanne'],
    ['https://abc123@o123.ingest.sentry.io/456'],
    ['https://user@host.test/'],
    ['git@github.com:a/b.git'],
    ['a@b'],
    ['a@b.c'],
    ['x@@y.test'],
    ['@jeanne@mastodon.test'],
    ['media="(min-width: 600px)"@import.url'],
    ['48.85,2.35@map'],
  ])('leaves %s alone', (text) => {
    expect(found(text)).toBeUndefined();
  });

  it('stays linear', () => {
    expect(found('@'.repeat(20_000))).toBeUndefined();
    expect(found('a.'.repeat(10_000))).toBeUndefined();
    expect(found('a'.repeat(19_990))).toBeUndefined();
    expect(found('a.a@'.repeat(5000))).toBeUndefined();
  });
});
