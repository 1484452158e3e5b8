import {expect, it} from 'vitest';
import {entitiesDecoded} from './entities.ts';

it.each([
  ['a &amp; b &lt;c&gt;', 'a & b <c>'],
  ['L&eacute;a &Eacute;l&oelig; n&deg; 1', 'Léa Élœ n° 1'],
  ['&#49;&#56;&#53;', '185'],
  ['&#49&#56&#53', '185'],
  ['&#x31;&#X38;&#x0035;', '185'],
  ['&#146;&#8217;&apos;&quot;', '’’\'"'],
  ['&#x1F600;', '😀'],
  ['&amp;eacute;', '&eacute;'],
  ['1&nbsp;85', '1\u00a085'],
  ['&yuml;&frac12;&sup2;', 'ÿ½²'],
])('reads %s', (text, decoded) => {
  expect(entitiesDecoded(text, 100)).toEqual({text: decoded, cut: false});
});

it.each([
  ['a=1&b=2'],
  ['R&D'],
  ['&copy=1&region=2'],
  ['&constructor;&toString;'],
  ['&#0;&#x110000;&#xFFFFFFFF;&#999999999;'],
  ['&;&#;&#x;'],
  ['plain'],
  ['&'.repeat(1_000_000)],
])('leaves %s alone', (text) => {
  expect(entitiesDecoded(text, 100)).toBeUndefined();
});

it('stops where there is no more room', () => {
  expect(entitiesDecoded('&#49;'.repeat(200_000), 3)).toEqual({text: '111', cut: true});
});
