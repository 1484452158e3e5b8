import {describe, expect, it} from 'vitest';
import {documentOf, Mistakes} from './json-document.ts';

/** How many texts are tried in vain, out of a hundred alike. */
function triesOf(text: string): number {
  let tries = 0;
  const mistakes = new (class extends Mistakes {
    override note(): void {
      tries += 1;
    }
  })();
  for (let count = 0; count < 100; count += 1) documentOf(text, mistakes);
  return tries;
}

describe('documentOf', () => {
  it.each([
    ['{"a":1}'],
    [' [ 1, 2 ] '],
    ['"a"'],
    ['{}'],
    ['[]'],
    ['[-1]'],
    ['[true]'],
    ['{ "a" : [null] }\n'],
  ])('reads %s', (text) => {
    expect(documentOf(text, new Mistakes())?.root).toEqual(JSON.parse(text));
  });

  it.each([
    ['[[[['],
    ['{{{{'],
    ['[INFO] démarré'],
    ['{"a":1'],
    ['"'],
    [''],
    ['[a]'],
    ['{a}'],
    ["['1']"],
    ['12'],
  ])('refuses %s without trying', (text) => {
    expect(documentOf(text, new Mistakes())).toBeUndefined();
    expect(triesOf(text)).toBe(0);
  });

  it('loses patience with what only looks like JSON', () => {
    const mistakes = new Mistakes();
    for (let count = 0; count < 10_000; count += 1) documentOf('[1][2]', mistakes);
    expect(mistakes.mayTry).toBe(false);
    expect(documentOf('[1]', mistakes)).toBeUndefined();
  });
});
