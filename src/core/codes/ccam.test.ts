import {expect, it} from 'vitest';
import {isCcam} from './ccam.ts';

it.each([['DEQP003'], ['bfga004'], ['GEPA004-1'], ['GEPA004-1-0'], ['GEPA004+1']])('takes %s', (value) => {
  expect(isCcam(value)).toBe(true);
});

it.each([['BFG004'], ['BFGA04'], ['COVID19'], ['BFGA0045678'], ['']])('refuses %s', (value) => {
  expect(isCcam(value)).toBe(false);
});
