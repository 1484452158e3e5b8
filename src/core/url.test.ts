import {expect, it} from 'vitest';
import {urlOf} from './url.ts';

it('reads an address, against its base when it has one', () => {
  expect(urlOf('https://a.test/x')?.host).toBe('a.test');
  expect(urlOf('../y', 'https://a.test/b/c')?.href).toBe('https://a.test/y');
});

it.each([[''], ['http://'], ['//'], ['http://[']])('answers nothing for %j', (address) => {
  expect(urlOf(address)).toBeUndefined();
});
