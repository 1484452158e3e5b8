import {describe, expect, it} from 'vitest';
import {dateIn} from './dates.ts';

const day = (value: string) => {
  const date = dateIn(value);
  return date === undefined ? undefined : `${date.year}-${date.month}-${date.day}`;
};

describe('dateIn', () => {
  it.each([
    ['12/05/1985', '1985-5-12'],
    [' 12 / 05 / 1985 ', '1985-5-12'],
    ['1.2.80', '1980-2-1'],
    ['1-2-05', '2005-2-1'],
    ['1985-05-12', '1985-5-12'],
    ['12051985', '1985-5-12'],
    ['19850512', '1985-5-12'],
  ])('reads %s as %s', (value, expected) => {
    expect(day(value)).toBe(expected);
  });

  it.each([['198512'], ['45/05/1985'], ['12/15/1985'], ['1 85 05 78 999 901 39'], ['hier'], ['']])(
    'reads no day in %s',
    (value) => {
      expect(day(value)).toBeUndefined();
    },
  );
});
