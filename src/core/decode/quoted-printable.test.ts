import {expect, it} from 'vitest';
import {quotedPrintableDecoded} from './quoted-printable.ts';

it.each([
  ['L=C3=A9a', 'Léa'],
  ['L=E9a n=B0 1', 'Léa n° 1'],
  ['nir=3D185057=\r\n899990139', 'nir=185057899990139'],
  ['=31=38=35', '185'],
  ['185057=\n899', '185057899'],
  ['a=20=20\r\nb', 'a  \r\nb'],
])('reads %j', (text, decoded) => {
  expect(quotedPrintableDecoded(text, 100)).toEqual({text: decoded, cut: false});
});

it.each([
  ['nir=185057899990139&b=20'],
  ['a=1&b=2'],
  ['a=3D'],
  ['x = y'],
  ['plain'],
  ['if (a == b) c=20;'],
  ['MTIz=='],
  ['='.repeat(500_000)],
])('leaves %s alone', (text) => {
  expect(quotedPrintableDecoded(text, 100)).toBeUndefined();
});

it('stops where there is no more room', () => {
  expect(quotedPrintableDecoded('=C3=A9'.repeat(100_000), 2)).toEqual({text: 'éé', cut: true});
});
