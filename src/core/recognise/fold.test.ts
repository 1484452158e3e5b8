import {expect, it} from 'vitest';
import {canonical} from './fold.ts';

it.each([
  ['Élodie', 'elodie'],
  ['E\u0301LODIE', 'elodie'],
  ['1 85.05-78/999_901 39', '185057899990139'],
  ['１８５', '185'],
  ['D’Artagnan\u00a0Lévy', 'dartagnanlevy'],
  ['Ἀθῆναι', 'αθηναι'],
  ['ИВАНОВА', 'иванова'],
  ['ŒUVRE', 'œuvre'],
  ['١٨٥', '185'],
  ['', ''],
])('compares %s as %s', (text, plain) => {
  expect(canonical(text)).toBe(plain);
});
