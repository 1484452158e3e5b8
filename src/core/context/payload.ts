/**
 * Health context that a sending carries itself: a name that strongly tells an identity number or a health
 * fact, or a format that only health care speaks. The reasons hold no word of the sending.
 */
import {groupOf} from '../categories.ts';
import type {Entry} from '../model.ts';
import type {Speaking} from '../recognise/speaking.ts';

/** FHIR resources about a person's care. Source: HL7 FHIR R4, resource index. */
const resources: ReadonlySet<string> = new Set(
  (
    'Patient Observation DiagnosticReport MedicationRequest MedicationStatement Coverage Claim ClaimResponse ' +
    'ExplanationOfBenefit VisionPrescription Immunization AllergyIntolerance Appointment Condition Procedure ' +
    'Encounter ServiceRequest CarePlan Specimen FamilyMemberHistory QuestionnaireResponse RelatedPerson'
  ).split(' '),
);

/** `payload:fhir`, `payload:hl7`, `payload:hprim`, `payload:cda` for a format that only health care speaks; each once. */
export function contextOfFormat(entries: readonly Entry[]): readonly string[] {
  const reasons = new Set<string>();
  let last: readonly string[] = [];
  for (const {name, value, encoding} of entries) {
    if (isResource(name) && resources.has(value)) reasons.add('payload:fhir');
    if (name.charCodeAt(0) === 67 && name.startsWith('ClinicalDocument')) reasons.add('payload:cda');
    if (encoding === last) continue;
    last = encoding;
    for (const format of encoding.filter(isCare)) reasons.add(`payload:${format}`);
  }
  return [...reasons];
}

/**
 * `payload:nir` for each category that a name surely tells, when it is no mere person's datum; each once. Names in
 * `labels` alone are words of the page, and tell less.
 */
export function contextOfNames(speaking: Speaking, labels: ReadonlySet<string>): readonly string[] {
  const told = [...speaking.asked]
    .filter(([name]) => !labels.has(name))
    .map(([, asked]) => asked)
    .filter(({category, certainty}) => certainty === 'certain' && groupOf(category) !== 'person');
  return [...new Set(told.map(({category}) => `payload:${category}`))];
}

const shortest = 'resourceType'.length;
const isResource = (name: string): boolean => name.length >= shortest && name.endsWith('resourceType');

const isCare = (format: string): boolean => format === 'hl7' || format === 'hprim';
