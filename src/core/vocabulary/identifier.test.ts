import {describe, expect, it} from 'vitest';
import {isIdentifier} from './identifier.ts';

describe('isIdentifier', () => {
  it.each([['1j95hta'], ['x3cpn4'], ['dfg7eo'], ['a7f90c'], ['76vp4m']])('takes %s', (name) => {
    expect(isIdentifier(name)).toBe(true);
  });

  it.each([['nir'], ['adresse2'], ['2nom'], ['hba1c'], ['nir_2_cle'], ['adresse2Ville'], ['']])(
    'leaves %s',
    (name) => {
      expect(isIdentifier(name)).toBe(false);
    },
  );
});
