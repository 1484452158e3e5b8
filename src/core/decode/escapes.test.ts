import {expect, it} from 'vitest';
import {unescaped} from './escapes.ts';

it.each([
  ['\\u0031\\u0038\\u0035', '185'],
  ['\\u{31}\\u{1F600}', '1😀'],
  ['\\x31\\x38\\x35', '185'],
  ['L\\xe9a', 'Léa'],
  ['L\\xc3\\xa9a', 'Léa'],
  ['L\\303\\251a', 'Léa'],
  ['{\\"nir\\":\\"1\\/2\\"}', '{"nir":"1/2"}'],
  ['a\\nb\\tc\\\\d', 'a\nb\tc\\d'],
  ['\\061\\070\\065', '185'],
  ['L%u00E9a%u2019', 'Léa’'],
  ['\\\\u0031', '\\u0031'],
  ['\\ud83d\\ude00', '😀'],
])('reads %s', (text, decoded) => {
  expect(unescaped(text, 100)).toEqual({text: decoded, cut: false});
});

it.each([
  ['plain'],
  ['100%'],
  ['50%unit'],
  ['C:\\Images\\Dossier'],
  ['\\u12'],
  ['dossiers\\105077899990139'],
  ['dossiers\\0612345678'],
  ['\\u{110000}'],
  ['MSH|^~\\&|'],
  ['\\'],
])('leaves %s alone', (text) => {
  expect(unescaped(text, 100)).toBeUndefined();
});

it('stops where there is no more room, whatever the size', () => {
  expect(unescaped('\\x31'.repeat(300_000), 2)).toEqual({text: '11', cut: true});
  expect(unescaped('\\'.repeat(1_000_000), 5)).toEqual({text: '\\\\\\\\\\', cut: true});
});
