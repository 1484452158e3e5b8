import {describe, expect, it} from 'vitest';
import {codeNames} from './codes.ts';

describe('codeNames', () => {
  it.each([
    ['gly', 'glycémie'],
    ['crea', 'créatinine'],
    ['vitd', 'vitamine d'],
    ['cv', 'charge virale'],
  ])('knows that %s is %s', (code, name) => {
    expect(codeNames.get(code)).toBe(name);
  });

  it.each(['na', 'ca', 'k', 'ref', ''])('knows nothing of %s', (code) => {
    expect(codeNames.get(code)).toBeUndefined();
  });
});
