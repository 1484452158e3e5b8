/**
 * Health facts that FHIR writes as text under names that say nothing: the `code.text` of a Condition is a
 * diagnosis, that of an AllergyIntolerance an allergy. The kind of the resource tells which.
 * Source: HL7 FHIR R4, resource definitions.
 */
import type {Category, Entry} from '../model.ts';
import type {Found} from './found.ts';
import {isPlausible} from './plausible.ts';

type Rows = readonly (readonly [path: RegExp, category: Category])[];

const words = '(?:\\.text|\\.coding(?:\\[\\])?\\.display|(?:\\.coding)?\\.display\\.value|\\.text\\.value)$';
const at = (path: string): RegExp => new RegExp(`^(?:${path})(?:\\[\\])?${words}`);
const reason: Rows = [[at('reasonCode|reason'), 'appointment-reason']];
const medicine: Rows = [
  [at('medicationCodeableConcept|medication\\.concept'), 'drug'],
  [/^(?:dosageInstruction|dosage)(?:\[\])?\.text$/, 'drug'],
  ...reason,
];

const resources: Readonly<Record<string, Rows>> = {
  Condition: [
    [at('code'), 'pathology'],
    [/^note(?:\[\])?\.text$/, 'health-note'],
  ],
  AllergyIntolerance: [[at('code|reaction(?:\\[\\])?\\.(?:substance|manifestation)'), 'allergy']],
  ServiceRequest: [[at('code'), 'health-note'], ...reason],
  Procedure: [[at('code'), 'health-note'], ...reason],
  Encounter: reason,
  Appointment: [...reason, [/^(?:description|comment)$/, 'appointment-reason']],
  MedicationRequest: medicine,
  MedicationStatement: medicine,
  MedicationDispense: medicine,
  MedicationAdministration: medicine,
  Immunization: [[at('vaccineCode'), 'vaccination']],
  FamilyMemberHistory: [[at('condition(?:\\[\\])?\\.code'), 'pathology']],
  DiagnosticReport: [[/^conclusion$|^conclusionCode(?:\[\])?\.text$/, 'lab-result']],
  Observation: [[/^(?:valueString|valueCodeableConcept\.text)$/, 'lab-result']],
  ClinicalImpression: [[/^(?:summary|description)$/, 'health-note']],
  Flag: [[at('code'), 'health-note']],
  Patient: [[/^id$/, 'patient-id']],
  Coverage: [
    [/^subscriberId$/, 'amc-member'],
    [/^payor(?:\[\])?\.display$/, 'amc-org'],
  ],
};

/** What is told by a number, and who insures. */
const numbered: ReadonlySet<Category> = new Set<Category>(['patient-id', 'amc-member', 'amc-org']);

/** The facts of every resource; its kind stands before them, or, where keys are sorted, behind. */
export function fhirFacts(entries: readonly Entry[]): readonly Found[] {
  const found: Found[] = [];
  const [only, ...more] = entries.filter(isKind);
  if (only === undefined) return found;
  let kind = more.length === 0 ? only : undefined;
  for (const entry of entries) {
    if (isKind(entry)) kind = entry;
    const category = kind === undefined ? undefined : categoryOf(kind, entry);
    if (category === undefined) continue;
    const isPart = numbered.has(category);
    if (isPart ? isPlausible(category, entry.value) : /\p{L}{2}/u.test(entry.value))
      found.push({
        category,
        certainty: isPart ? 'likely' : 'certain',
        how: 'named',
        entry,
        value: entry.value,
      });
  }
  return found;
}

const key = 'resourceType';
const isKind = ({name}: Entry): boolean => name.length >= key.length && name.endsWith(key);

function categoryOf(kind: Entry, {name, where}: Entry): Category | undefined {
  const prefix = kind.name.slice(0, -key.length);
  if (where !== kind.where || !name.startsWith(prefix)) return undefined;
  const path = name.slice(prefix.length);
  const rows = Object.hasOwn(resources, kind.value) ? resources[kind.value] : undefined;
  return rows?.find(([shape]) => shape.test(path))?.[1];
}
