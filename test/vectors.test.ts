/** Every vector of the NIR through the whole judgement: as a field of a form, or as the text that it is. */
import {describe, expect, it} from 'vitest';
import {inspect} from '../src/core/inspect.ts';
import type {Body} from '../src/core/model.ts';
import {rowsOf} from '../src/core/table.ts';
import vectors from './vectors/nir.tsv';

const rows = rowsOf(vectors).map(([value = '', kind = '', valid = '', why = '']) => ({
  value,
  kind,
  valid: valid === 'yes',
  why,
}));
const bytes = (text: string): Body => ({kind: 'bytes', bytes: new TextEncoder().encode(text), cut: false});

/** A vector on its way: a text stands alone, a number under a name, a split one over several fields. */
function bodyOf(value: string, kind: string, name: string): Body {
  if (kind === 'nir15_text') return bytes(value);
  const pieces = value.split(kind === 'nir15_split' ? '|' : '\0');
  const pairs = pieces.map((piece, at): [string, string] => [at === 0 ? name : 'cle', piece]);
  return {kind: 'form', pairs, cut: false};
}

function finds(value: string, kind: string, name: string): boolean {
  const sending = {method: 'POST', url: 'https://a.test/', body: bodyOf(value, kind, name)};
  return inspect(sending, {watched: [], health: false}).hits.some(
    ({category}) => category === 'nir' || category === 'ins',
  );
}

const numbers = rows.filter(({kind}) => !kind.startsWith('ins'));

describe('the vectors of the NIR', () => {
  it.each(numbers.filter(({valid}) => valid))(
    '$value ($kind: $why) is found under its name',
    ({value, kind}) => {
      expect(finds(value, kind, 'nir')).toBe(true);
    },
  );

  // « nnp no » says that it is no provisional number: under its name, 13 digits are a NIR all the same.
  it.each(numbers.filter(({valid, kind}) => !valid && kind !== 'nnp'))(
    '$value ($kind: $why) is left alone',
    ({value, kind}) => {
      expect(finds(value, kind, kind.startsWith('lookalike') ? 'q' : 'nir')).toBe(false);
    },
  );

  it('cover at least sixty numbers and look-alikes', () => {
    expect(numbers.length).toBeGreaterThan(60);
  });
});
