import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {eyes} from './eyes.ts';
import {namesIn} from './names.ts';

const found = (pairs: readonly [string, string][], health = false) => {
  const entries = pairs.map(([name, value]) => entry(name, value));
  return [...new Set(eyes(entries, namesIn(entries), health).map(({category}) => category))];
};

describe('eyes', () => {
  it.each<[string, [string, string][]]>([
    [
      'glued names',
      [
        ['ODsphere', '-2.25'],
        ['OGsphere', '-1.75'],
      ],
    ],
    [
      'letters under an eye',
      [
        ['rx.R.s', '-2.25'],
        ['rx.R.c', '-0.5'],
        ['rx.R.a', '90'],
      ],
    ],
    [
      'a lens',
      [
        ['lens_left.power', '-3.25'],
        ['lens_left.bc', '8.6'],
        ['lens_left.dia', '14.2'],
      ],
    ],
    [
      'names with their eye',
      [
        ['pwr_right', '-3.25'],
        ['bc_right', '8.5'],
      ],
    ],
    [
      'an object of an eye',
      [
        ['right_eye.sphere', '-2.25'],
        ['right_eye.axis', '90'],
      ],
    ],
    [
      'brackets',
      [
        ['oeilDroit[sph]', '+1.25'],
        ['oeilDroit[cyl]', '-0.50'],
      ],
    ],
  ])('finds the correction of %s', (_, pairs) => {
    expect(found(pairs)).toEqual(['optical-rx']);
  });

  it.each<[string, [string, string][]]>([
    [
      'a scene',
      [
        ['mesh.sphere', '2'],
        ['mesh.cylinder', '4'],
        ['mesh.axis', '1'],
      ],
    ],
    [
      'integers of one side',
      [
        ['right.sphere', '2'],
        ['right.axis', '1'],
      ],
    ],
    [
      'a chart',
      [
        ['chart.axis', '90'],
        ['chart.add', '1.25'],
      ],
    ],
    [
      'colours',
      [
        ['r', '-2'],
        ['g', '1.5'],
        ['a', '90'],
      ],
    ],
    [
      'a vector',
      [
        ['R.x', '1.25'],
        ['L.x', '-1.25'],
      ],
    ],
    [
      'loudspeakers',
      [
        ['left.power', '-3.3'],
        ['left.gain', '2'],
      ],
    ],
    [
      'an angle of 270',
      [
        ['R.s', '-2.25'],
        ['R.a', '270'],
      ],
    ],
    [
      'motors',
      [
        ['left.power', '-0.5'],
        ['left.axis', '1'],
      ],
    ],
    ['one power', [['right.power', '-3.25']]],
  ])('leaves %s alone', (_, pairs) => {
    expect(found(pairs)).toEqual([]);
  });

  it.each([
    ['pd', '63'],
    ['pd_left', '31.5'],
    ['mesures[ipd]', '64,5'],
  ])('finds the distance %s=%s on a page about health only', (name, value) => {
    expect(found([[name, value]], true)).toEqual(['pupillary-distance']);
    expect(found([[name, value]])).toEqual([]);
  });

  it.each([
    ['pd', '12'],
    ['ep', '240'],
    ['speed', '63'],
  ])('leaves %s=%s alone', (name, value) => {
    expect(found([[name, value]], true)).toEqual([]);
  });
});
