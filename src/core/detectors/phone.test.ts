import {describe, expect, it} from 'vitest';
import {phone} from './phone.ts';

const found = (value: string, name = '', health = false) => phone.detect(value, {name, health});

describe('phone', () => {
  it.each([
    ['06 12 34 56 78'],
    ['06.12.34.56.78'],
    ['01-23-45-67-89'],
    ['06\u00a012\u00a034\u00a056\u00a078'],
    ['+33612345678'],
    ['+33 6 12 34 56 78'],
    ['+33 (0)6 12 34 56 78'],
    ['0033 6 12 34 56 78'],
    ['+262 692 12 34 56'],
    ['+687 12 34 56'],
    ['06/12/34/56/78'],
    ['(+33) 6 12 34 56 78'],
  ])('finds %s alone', (value) => {
    expect(found(value)).toEqual({certainty: 'likely', value});
  });

  it.each([
    ['Rappelez-moi au 06 12 34 56 78 après 18 h', '06 12 34 56 78'],
    ['Tél. : 01.23.45.67.89.', '01.23.45.67.89'],
  ])('finds the number in %s', (text, value) => {
    expect(found(text)?.value).toBe(value);
  });

  it.each([
    ['0612345678', 'telephone'],
    ['612345678', 'tel_portable'],
    ['33612345678', 'phoneNumber'],
    ['06 1234 5678', 'telephone'],
  ])('finds %s under %s', (value, name) => {
    expect(found(value, name)?.certainty).toBe('certain');
  });

  it.each([
    ['0612345678', ''],
    ['0612345678', 'id'],
    ['0612345678', 'mobile'],
    ['0800 123 456', ''],
    ['08 92 12 34 56', ''],
    ['06 12 34 56 78 90', ''],
    ['1 06 12 34 56 78', ''],
    ['06 12.34 56-78', ''],
    ['01-23-45-67-89-AB', ''],
    ['tel:+33123456789', 'link_url'],
    ['https://a.test/?x=06.12.34.56.78', ''],
    ['2024-06-12 34:56', ''],
    ['192.06.12.34.56.78', ''],
    ['99700592944', 'telephone'],
    ['id-06-12-34-56-78', ''],
    ['/06/12/34/56/78/', ''],
  ])('leaves %s under %s alone', (value, name) => {
    expect(found(value, name)).toBeUndefined();
  });

  it('hears a soft name in health context', () => {
    expect(found('0612345678', 'mobile', true)?.certainty).toBe('certain');
  });

  it('stays linear', () => {
    expect(found('06 12 '.repeat(3000))).toBeUndefined();
    expect(found('+33 '.repeat(5000))).toBeUndefined();
  });
});
