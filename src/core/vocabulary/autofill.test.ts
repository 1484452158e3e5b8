import {expect, it} from 'vitest';
import {askedByToken, askedByType} from './autofill.ts';

it.each([
  ['bday', 'birth-date'],
  ['section-a shipping postal-code', 'address'],
  ['Given-Name', 'name'],
  ['username', undefined],
  ['off', undefined],
  ['', undefined],
])('takes autocomplete=%j for %s', (token, category) => {
  expect(askedByToken(token)).toBe(category);
});

it.each([
  ['password', 'password'],
  ['email', 'email'],
  ['tel', 'phone'],
  ['text', undefined],
  ['constructor', undefined],
])('takes type=%s for %s', (type, category) => {
  expect(askedByType(type)).toBe(category);
});
