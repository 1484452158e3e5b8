import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {speakingIn} from '../recognise/speaking.ts';
import {contextOfPayload} from './payload.ts';

describe('contextOfPayload', () => {
  it.each([
    [[entry('patient.nir', '1')], ['payload:nir']],
    [[entry('entry[].resourceType', 'VisionPrescription')], ['payload:fhir']],
    [[{...entry('PV1.2', 'x'), encoding: ['hl7']}], ['payload:hl7']],
    [[entry('ClinicalDocument.title', 'CR')], ['payload:cda']],
  ])('of %j is %j', (entries, reasons) => {
    expect(contextOfPayload(entries, speakingIn(entries))).toEqual(reasons);
  });

  it.each([
    [[entry('email', 'a@b.test'), entry('nom', 'Martin')]],
    [[entry('resourceType', 'Image')]],
    [[{...entry('', 'nir'), where: 'path' as const}]],
  ])('of %j is nothing', (entries) => {
    expect(contextOfPayload(entries, speakingIn(entries))).toEqual([]);
  });
});
