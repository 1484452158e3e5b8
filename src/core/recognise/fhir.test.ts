import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {fhirFacts} from './fhir.ts';

const found = (...pairs: [string, string][]) =>
  fhirFacts(pairs.map(([name, value]) => entry(name, value))).map(
    ({category, entry: {name}}) => `${category} ${name}`,
  );

describe('fhirFacts', () => {
  it.each([
    ['Condition', 'code.text', 'pathology'],
    ['Condition', 'code.coding[].display', 'pathology'],
    ['AllergyIntolerance', 'code.text', 'allergy'],
    ['AllergyIntolerance', 'reaction[].manifestation[].text', 'allergy'],
    ['ServiceRequest', 'reasonCode[].text', 'appointment-reason'],
    ['MedicationRequest', 'medicationCodeableConcept.text', 'drug'],
    ['MedicationStatement', 'dosage[].text', 'drug'],
    ['Immunization', 'vaccineCode.text', 'vaccination'],
    ['Appointment', 'reasonCode[].text', 'appointment-reason'],
    ['DiagnosticReport', 'conclusion', 'lab-result'],
    ['Observation', 'valueString', 'lab-result'],
    ['FamilyMemberHistory', 'condition[].code.text', 'pathology'],
  ])('of a %s takes %s for %s', (kind, path, category) => {
    expect(found(['resourceType', kind], [path, 'Un texte'])).toEqual([`${category} ${path}`]);
  });

  it('knows the resource of each entry of a bundle', () => {
    expect(
      found(
        ['entry[].resource.resourceType', 'Condition'],
        ['entry[].resource.code.text', 'Asthme'],
        ['entry[].resource.resourceType', 'Medication'],
        ['entry[].resource.code.text', 'Eau'],
      ),
    ).toEqual(['pathology entry[].resource.code.text']);
  });

  it('reads a resource whose keys are sorted', () => {
    expect(found(['code.text', 'Arachide'], ['resourceType', 'AllergyIntolerance'])).toEqual([
      'allergy code.text',
    ]);
  });

  it.each<[string, [string, string][]]>([
    [
      'codes',
      [
        ['resourceType', 'Condition'],
        ['code.text', '12'],
      ],
    ],
    [
      'another resource',
      [
        ['resourceType', 'Organization'],
        ['code.text', 'Hôpital'],
      ],
    ],
    ['no resource', [['code.text', 'Asthme']]],
    [
      'another path',
      [
        ['resourceType', 'Condition'],
        ['status.text', 'actif'],
      ],
    ],
  ])('leaves %s alone', (_, pairs) => {
    expect(found(...pairs)).toEqual([]);
  });
});
