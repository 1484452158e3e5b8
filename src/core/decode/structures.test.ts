import {describe, expect, it} from 'vitest';
import {Mistakes} from './json-document.ts';
import {marksOf} from './marks.ts';
import {structureOf} from './structures.ts';

const read = (text: string, isBody = false) => {
  const reading = structureOf(text, marksOf(text), isBody, new Mistakes());
  return reading === undefined ? undefined : [reading.encoding.join(), reading.pieces[0]];
};

describe('structureOf', () => {
  it.each([
    ['{"nir":"1","cut', 'json', ['nir', '1']],
    ['{"a":1}\n{"nir":"2"}\n', 'ndjson', ['[].a', '1']],
    ['a=1&nir=2', 'urlencoded', ['a', '1']],
    ['https://a.test/r?nir=12', 'url', ['nir', '12']],
    ['<a><nir>1</nir></a>', 'xml', ['a.nir', '1']],
    ['--b\r\nContent-Disposition: form-data; name="nir"\r\n\r\n1\r\n--b--', 'multipart', ['nir', '1']],
    ['id;nir\r\n1;2\r\n3;4\r\n', 'csv', ['id', '1']],
    ['mutation { save(nir: "1") { ok } }', 'graphql', ['save.nir', '1']],
    ['data:,nir', 'data-url', ['', 'nir']],
  ])('reads %s as %s', (text, encoding, piece) => {
    expect(read(text)).toEqual([encoding, piece]);
  });

  it('takes a lone pair for a form in a body only', () => {
    expect(read('nir=1', true)).toEqual(['urlencoded', ['nir', '1']]);
    expect(read('nir=1')).toBeUndefined();
  });

  it.each([
    ['Bonjour, tout va bien'],
    ['SGlsZGVnYXJkZSBUcm91c3NlYXU='],
    ['a < b'],
    ['data=&#49;&#56;; ok'],
    ['12;34'],
  ])('takes %s for none', (text) => {
    expect(read(text, true)).toBeUndefined();
  });
});
