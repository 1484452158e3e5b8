import {describe, expect, it} from 'vitest';
import {findingOf} from '../../../test/fixtures/reports.ts';
import type {Finding} from '../model.ts';
import {counted} from './counted.ts';

const sent = findingOf('third-party', 'nir', 'mesure-audience.test', 'high');
const inAddress = findingOf('data-in-address', 'nir', 'mesure-audience.test', 'high');
const onSite = findingOf('data-in-address', 'nir', 'portail.test', 'high');
const plain = findingOf('plain-http', 'nir', 'mesure-audience.test', 'critical');
const declared = findingOf('third-party', 'nir', 'mesure-audience.test', 'info');
const blocked: Finding = {...sent, status: 'blocked'};
const blockedInAddress: Finding = {...inAddress, status: 'blocked'};

const built: Finding = {...findingOf('plain-form', 'nir', 'portail.test', 'high'), status: 'potential'};
const done = findingOf('plain-http', 'nir', 'portail.test', 'critical');

const cases: readonly (readonly [what: string, given: readonly Finding[], expected: readonly Finding[]])[] = [
  ['counts nothing of nothing', [], []],
  ['counts what a form is built to do', [built], [built]],
  ['counts it once when the form has done it', [built, done], [done]],
  ['counts it beside another form’s send', [built, plain], [built, plain]],
  ['counts each finding that weighs', [plain, sent, onSite], [plain, sent, onSite]],
  ['leaves information out', [declared, plain], [plain]],
  [
    'counts once a value that is in an address and reported as sent to a third party',
    [inAddress, sent],
    [sent],
  ],
  ['counts a value in an address that no third party received', [inAddress], [inAddress]],
  ['counts a value in the address of another destination', [sent, onSite], [sent, onSite]],
  ['counts a value in an address beside another rule', [plain, inAddress], [plain, inAddress]],
  ['counts a value in an address whose recipient is declared', [declared, inAddress], [inAddress]],
  [
    'counts what left in an address though the other send was blocked',
    [blocked, inAddress],
    [blocked, inAddress],
  ],
  ['counts once what was blocked twice', [blocked, blockedInAddress], [blocked]],
  ['counts once what left though it was blocked in the address', [sent, blockedInAddress], [sent]],
];

describe('counted', () => {
  it.each(cases)('%s', (_, given, expected) => {
    expect(counted(given)).toEqual(expected);
  });

  it('counts another category in the same address', () => {
    const other = findingOf('data-in-address', 'lab-result', 'mesure-audience.test', 'high');
    expect(counted([sent, other])).toEqual([sent, other]);
  });
});
