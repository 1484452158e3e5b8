import {expect, it} from 'vitest';
import {jsonInside} from './json-call.ts';
import {Mistakes} from './json-document.ts';

it.each([
  ['rappel({"nir":"1"});', '{"nir":"1"}'],
  ['window.app.rappel([1])', '[1]'],
  ['42["message",{"nir":"1"}]', '["message",{"nir":"1"}]'],
  ['while(1);{"nir":"1"}', '{"nir":"1"}'],
  ['for(;;);[1]', '[1]'],
  [')]}\',\n{"nir":"1"}', '{"nir":"1"}'],
])('reads inside %s', (text, inside) => {
  expect(jsonInside(text, new Mistakes())).toBe(inside);
});

it.each([
  ['{"nir":"1"}'],
  ['rappel({nir:1})'],
  ['rappel({"nir":"1"}) + 1'],
  ['function(){}'],
  ['Note [1]'],
  ['12 [a]'],
  ['rappel({"nir":"1"'],
])('finds none in %s', (text) => {
  expect(jsonInside(text, new Mistakes())).toBeUndefined();
});
