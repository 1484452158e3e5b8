import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {speakingIn} from '../recognise/speaking.ts';
import {contextOfFormat, contextOfNames} from './payload.ts';

describe('contextOfFormat', () => {
  it.each([
    [[entry('entry[].resourceType', 'VisionPrescription')], ['payload:fhir']],
    [[{...entry('PV1.2', 'x'), encoding: ['hl7']}], ['payload:hl7']],
    [[entry('ClinicalDocument.title', 'CR')], ['payload:cda']],
    [[entry('resourceType', 'Image')], []],
    [[entry('nir', '1')], []],
  ])('of %j is %j', (entries, reasons) => {
    expect(contextOfFormat(entries)).toEqual(reasons);
  });
});

describe('contextOfNames', () => {
  it.each([
    [[entry('patient.nir', '1')], ['payload:nir']],
    [[entry('email', 'a@b.test'), entry('nom', 'Martin')], []],
    [[entry('motif_rdv', 'passeport')], []],
    [[{...entry('', 'nir'), where: 'path' as const}], []],
  ])('of %j is %j', (entries, reasons) => {
    expect(contextOfNames(entries, speakingIn(entries, false), new Set())).toEqual(reasons);
  });

  it('makes nothing of labels, nor of words of the page', () => {
    const context = (name: string, value: string, ...labels: string[]) =>
      contextOfNames([entry(name, value)], speakingIn([entry(name, value)], false), new Set(labels));
    expect(context('diabete', 'oui')).toEqual(['payload:pathology']);
    expect(context('diabete', 'oui', 'diabete')).toEqual([]);
    expect(context('fr.allergies', 'Allergies')).toEqual([]);
    expect(context('features.vaccination', 'true')).toEqual([]);
  });
});
