import {describe, expect, it} from 'vitest';
import {findingOf} from '../../test/fixtures/reports.ts';
import type {Finding} from '../core/model.ts';
import {alreadyTold} from './already-told.ts';

const host = 'optique-soleil.test';
const potential = {status: 'potential'} as const;

const sent = findingOf('third-party', 'nir', host, 'high');
const declared = findingOf('third-party', 'nir', host, 'info');
const inAddress = findingOf('data-in-address', 'nir', host, 'high');
const named = findingOf('data-in-address', 'name', host, 'low');
const wouldName = findingOf('get-form', 'name', host, 'info', potential);
const plain = findingOf('plain-http', 'nir', host, 'critical');
const wouldPlain = findingOf('plain-form', 'nir', host, 'high', potential);

const cases: readonly (readonly [what: string, given: readonly Finding[], told: readonly Finding[]])[] = [
  ['nothing of nothing', [], []],
  ['a value in an address that a third party received', [sent, inAddress], [inAddress]],
  ['what a form was built to do and did', [wouldPlain, plain], [wouldPlain]],
  ['information that a form was built to do and did', [named, wouldName], [wouldName]],
  ['no information that nothing else tells', [declared, wouldName], []],
  ['nothing that only information tells', [declared, inAddress], []],
];

describe('alreadyTold', () => {
  it.each(cases)('finds %s', (_, given, told) => {
    expect([...alreadyTold(given)]).toEqual(told);
  });
});
