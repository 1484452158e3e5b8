import {describe, expect, it} from 'vitest';
import {looksJson, valuesOf as read} from './json.ts';
import {Mistakes} from './json-document.ts';

const valuesOf = (text: string, most: number) => read(text, most, new Mistakes());

describe('valuesOf', () => {
  it.each([
    ['{"nir":185057899990139}', [['nir', '185057899990139']]],
    [
      '{"patient":{"ids":[{"nir":"1"},{"nir":"2"}]}}',
      [
        ['patient.ids[].nir', '1'],
        ['patient.ids[].nir', '2'],
      ],
    ],
    [
      '[1,"a",null,true]',
      [
        ['[]', '1'],
        ['[]', 'a'],
        ['[]', 'true'],
      ],
    ],
    ['{"185057899990139":false}', [['', '185057899990139']]],
  ])('reads %s', (text, pairs) => {
    expect(valuesOf(text, 100)).toEqual({pairs, whole: true, cut: false});
  });

  it.each([
    ['{"nir":"1850578999901', [['nir', '1850578999901']]],
    [
      '{"a":1}{"nir":"2"}',
      [
        ['a', '1'],
        ['nir', '2'],
      ],
    ],
    [
      '{nom: \'x\', "nir": 12.5,',
      [
        ['nom', 'x'],
        ['nir', '12.5'],
      ],
    ],
    [
      "[l'enfant, 'a\\'b', 12]",
      [
        ['', "a'b"],
        ['', '12'],
      ],
    ],
    ['{"n\\u0069r":"1\\n2"', [['nir', '1\n2']]],
  ])('reads the broken %s as far as it goes', (text, pairs) => {
    expect(valuesOf(text, 100)).toEqual({pairs, whole: false, cut: false});
  });

  it('stops at the bound it is given', () => {
    expect(valuesOf(JSON.stringify(Array.from({length: 500}, (_, n) => n)), 50).pairs).toHaveLength(50);
  });

  it('says what it leaves, and passes over what says nothing', () => {
    expect(valuesOf(JSON.stringify(Array.from({length: 51}, (_, n) => n)), 50).cut).toBe(true);
    const padded = JSON.stringify({a: [...Array(20_001).fill(null), {nir: 'x'}], b: Array(20_001).fill({})});
    expect(valuesOf(padded, 50)).toEqual({pairs: [['a[].nir', 'x']], whole: true, cut: false});
  });

  it('survives nesting, quotes and escapes without end', () => {
    expect(valuesOf('['.repeat(300_000), 100).pairs).toEqual([]);
    expect(valuesOf(`${'{"a":'.repeat(100_000)}1`, 100).whole).toBe(false);
    expect(valuesOf(`["${'\\"'.repeat(1_000_000)}`, 100).pairs).toHaveLength(1);
    expect(valuesOf(`{"a":${'"'.repeat(1_000_001)}`, 100).pairs).toHaveLength(100);
  });
});

describe('looksJson', () => {
  it.each([['{"a":1}'], [' [1]'], [')]}\',\n{"a":1}']])('takes %s for JSON', (text) => {
    expect(looksJson(text)).toBe(true);
  });
  it.each([['a=1'], ['"text'], ['']])('does not take %s for JSON', (text) => {
    expect(looksJson(text)).toBe(false);
  });
});
