import {describe, expect, it} from 'vitest';
import {boundaryOf, partsOf} from './multipart.ts';

const body = [
  '--b1',
  'Content-Disposition: form-data; name="nir"',
  '',
  '1850578999901',
  '--b1',
  'Content-Disposition: form-data; name="ordonnance"; filename="ordonnance.pdf"',
  'Content-Type: application/pdf',
  '',
  '%PDF-1.7',
  '--b1--',
  '',
].join('\r\n');

describe('multipart', () => {
  it('reads parts and file names', () => {
    expect(boundaryOf(body)).toBe('b1');
    expect(partsOf(body, 'b1')).toEqual([
      ['nir', '1850578999901'],
      ['ordonnance.filename', 'ordonnance.pdf'],
      ['ordonnance', '%PDF-1.7'],
    ]);
  });

  it('reads a body that was cut as far as it goes', () => {
    expect(partsOf(body.slice(0, 62), 'b1')).toEqual([['nir', '1850578999']]);
    expect(partsOf(body.slice(0, 30), 'b1')).toEqual([]);
  });

  it.each([['{"a":1}'], ['-- une liste\r\n-- sans parties'], ['']])(
    'does not take %j for multipart',
    (text) => {
      expect(boundaryOf(text)).toBeUndefined();
    },
  );
});
