/**
 * Health context that a sending carries itself: a name that strongly tells an identity number or a health
 * fact, or a format that only health care speaks. The reasons hold no word of the sending.
 */
import {groupOf} from '../categories.ts';
import type {Category, Entry} from '../model.ts';
import {isDatum} from '../recognise/datum.ts';
import {isPlausible} from '../recognise/plausible.ts';
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
 * `labels` are words of the page, as are values that only say again what they are called: they tell less.
 */
export function contextOfNames(
  entries: readonly Entry[],
  {asked}: Pick<Speaking, 'asked'>,
  labels: ReadonlySet<string>,
): readonly string[] {
  const told = new Set<Category>();
  if (asked.size === 0) return [];
  for (const {name, value, where} of entries) {
    const one = where === 'path' ? undefined : asked.get(name);
    if (one?.certainty !== 'certain' || told.has(one.category) || labels.has(name)) continue;
    const group = groupOf(one.category);
    if (group === 'person') continue;
    if (
      group === 'identity' ||
      (isPlausible(one.category, value, name) && isDatum(one.category, name, value))
    )
      told.add(one.category);
  }
  return [...told].map((category) => `payload:${category}`);
}

const shortest = 'resourceType'.length;
const isResource = (name: string): boolean => name.length >= shortest && name.endsWith('resourceType');

const isCare = (format: string): boolean => format === 'hl7' || format === 'hprim';
