/**
 * Health context that a sending carries itself: a name that strongly tells an identity number or a health
 * fact, or a format that only health care speaks. The reasons hold no word of the sending.
 */
import {groupOf} from '../categories.ts';
import type {Entry} from '../model.ts';
import type {Speaking} from '../recognise/speaking.ts';
import type {Spoken} from '../vocabulary/speak.ts';

/** FHIR resources about a person's care. Source: HL7 FHIR R4, resource index. */
const resources: ReadonlySet<string> = new Set(
  (
    'Patient Observation DiagnosticReport MedicationRequest MedicationStatement Coverage Claim ClaimResponse ' +
    'ExplanationOfBenefit VisionPrescription Immunization AllergyIntolerance Appointment Condition Procedure ' +
    'Encounter ServiceRequest CarePlan Specimen FamilyMemberHistory QuestionnaireResponse RelatedPerson'
  ).split(' '),
);

/** `payload:nir` for a name, `payload:fhir`, `payload:hl7`, `payload:hprim`, `payload:cda` for a format; each once. */
export function contextOfPayload(entries: readonly Entry[], speaking: Speaking): readonly string[] {
  const reasons = new Set<string>();
  for (const spoken of speaking.values())
    for (const category of strongOf(spoken)) reasons.add(`payload:${category}`);
  let last: readonly string[] = [];
  for (const {name, value, encoding} of entries) {
    if (name.length >= shortestMark && name.endsWith('resourceType') && resources.has(value))
      reasons.add('payload:fhir');
    if (name.startsWith('ClinicalDocument')) reasons.add('payload:cda');
    if (encoding === last) continue;
    last = encoding;
    for (const format of encoding.filter(isCare)) reasons.add(`payload:${format}`);
  }
  return [...reasons];
}

const shortestMark = 'resourceType'.length;

const isCare = (format: string): boolean => format === 'hl7' || format === 'hprim';

/** The loudest category that a name tells, when it is no mere person's datum. */
function strongOf(spoken: readonly Spoken[]): readonly string[] {
  const strong = spoken.find(({level, category}) => level === 'strong' && groupOf(category) !== 'person');
  return strong === undefined ? [] : [strong.category];
}
