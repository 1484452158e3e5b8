import {describe, expect, it} from 'vitest';
import {isEye, isLensValue, isPossible, type Measure, measureOf, worthOf} from './measures.ts';

describe('measureOf', () => {
  it.each([
    ['sph', 'sphere', false],
    ['SPH_OD', 'sphere', true],
    ['ODsphere', 'sphere', true],
    ['axeOD', 'axis', true],
    ['left_cyl', 'cylinder', true],
    ['pwr_right', 'power', true],
    ['bc', 'curve', false],
    ['Addition', 'addition', false],
  ])('%s tells the %s', (key, measure, ofEye) => {
    expect(measureOf(key)).toEqual({measure, ofEye});
  });

  it.each(['', 'od', 'address', 'atmosphere', 'taxe', 'padding', 'dial', 'a_d', 'x'.repeat(40)])(
    '%s tells none',
    (key) => {
      expect(measureOf(key)).toBeUndefined();
    },
  );
});

describe('isEye', () => {
  it.each(['od', 'R', 'right_eye', 'oeilDroit', 'lens_left'])('%s is one', (key) => {
    expect(isEye(key)).toBe(true);
  });
  it.each(['order', 'body', 'mesh', 'copyright', 'lens'])('%s is none', (key) => {
    expect(isEye(key)).toBe(false);
  });
});

describe('worthOf', () => {
  it.each([
    ['-2,25', -2.25],
    ['+1.75', 1.75],
    ['\u22120.50', -0.5],
    ['90', 90],
  ])('%s is worth %d', (value, worth) => {
    expect(worthOf(value)).toBe(worth);
  });
  it.each(['', 'plan', '12/10', '1e5', '4000'])('%s is no number of a lens', (value) => {
    expect(worthOf(value)).toBeUndefined();
  });
});

describe('isPossible', () => {
  it.each<[Measure, number]>([
    ['sphere', -2.25],
    ['sphere', 0.12],
    ['cylinder', -0.5],
    ['axis', 180],
    ['addition', 2],
    ['curve', 8.6],
    ['diameter', 14.2],
  ])('a %s of %d is', (measure, worth) => {
    expect(isPossible(measure, worth)).toBe(true);
  });
  it.each<[Measure, number]>([
    ['sphere', 3.3],
    ['sphere', 512],
    ['cylinder', 20],
    ['axis', 270],
    ['axis', 1.5],
    ['addition', 12],
    ['curve', 2],
    ['diameter', 300],
  ])('a %s of %d is not', (measure, worth) => {
    expect(isPossible(measure, worth)).toBe(false);
  });
});

describe('isLensValue', () => {
  it.each([
    ['rx.sphere', '-2.25', true],
    ['rx.sphere', 'plan', true],
    ['rx.sphere', '640', false],
    ['rx[axe]', '270', false],
    ['rx.note', '640', true],
  ])('%s: %s: %s', (name, value, is) => {
    expect(isLensValue(name, value)).toBe(is);
  });
});
