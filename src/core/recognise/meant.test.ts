import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {eyeOf, isMeasure, isMereKind, pointed} from './meant.ts';

describe('isMereKind', () => {
  it.each([
    ['ids[].type', 'NIR', false],
    ['ids[].type', 'vaccination_campaign', true],
    ['f.label', 'Vaccination', false],
  ])('%s, %s: %s', (name, value, expected) => {
    expect(isMereKind(entry(name, value))).toBe(expected);
  });
});

describe('isMeasure', () => {
  it.each([
    ['p[].od', '-2.25', true],
    ['p[].og', '1,50', true],
    ['p[].od', '12', false],
    ['p[].value', '12', true],
  ])('%s, %s: %s', (name, value, expected) => {
    expect(isMeasure(entry(name, value))).toBe(expected);
  });
});

it('names the eye of a column', () => {
  expect(['p[].od', 'p.rightEye', 'p.value', 'p.method'].map((name) => eyeOf(entry(name, '1')))).toEqual([
    ' od',
    ' rightEye',
    '',
    '',
  ]);
});

it('reads the last key of a pointer', () => {
  expect(pointed(entry('[].path', '/patient/groupeSanguin')).value).toBe('groupeSanguin');
  expect(pointed(entry('f.name', '/patient/groupeSanguin')).value).toBe('/patient/groupeSanguin');
  expect(pointed(entry('path', '/ordonnance')).value).toBe('/ordonnance');
});
