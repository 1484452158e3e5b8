import {expect, it} from 'vitest';
import {upgradesInsecure} from './csp.ts';

it.each([
  ['upgrade-insecure-requests'],
  ["default-src 'self'; Upgrade-Insecure-Requests;"],
  ["img-src 'self', upgrade-insecure-requests"],
])('hears the upgrade in %s', (policy) => {
  expect(upgradesInsecure(policy)).toBe(true);
});

it.each([
  [''],
  ["default-src 'self'"],
  ['report-uri /upgrade-insecure-requests'],
  ['upgrade-insecure-requests-later'],
])('hears none in %j', (policy) => {
  expect(upgradesInsecure(policy)).toBe(false);
});
