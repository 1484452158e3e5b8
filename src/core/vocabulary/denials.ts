/** What another domain denies: an animal's sex, a parcel's weight, a bank's « prélèvement », a wall's « pathologie ». */
import {groupOf} from '../categories.ts';
import type {Category} from '../model.ts';
import type {Around, Company} from './company.ts';
import type {Own} from './own-words.ts';
import type {Kind} from './setting.ts';

/** Health of a body that a wall, a vine or a program has not. */
const bodily: readonly Category[] = [
  'pathology',
  'drug',
  'health-note',
  'lab-result',
  'infectious',
  'vaccination',
  'document-upload',
  'appointment-reason',
  'disability',
  'biometric-measure',
];

/** What each setting denies; `animal` and `goods` deny whatever is of a body. */
const denials: Readonly<Record<Kind, readonly Category[]>> = {
  animal: ['sex', 'birth-date', 'treating-doctor', 'appointment-reason'],
  goods: [],
  health: [],
  grown: bodily,
  built: bodily,
  software: [...bodily, 'patient-id'],
  tried: ['drug', 'pathology'],
  legal: ['document-upload', 'claim'],
  worn: ['biometric-measure'],
  civil: ['appointment-reason', 'biometric-measure'],
  funded: ['claim', 'amc-org'],
  driven: [
    'nir',
    'claim',
    'health-note',
    'appointment-reason',
    'amc-org',
    'amc-member',
    'lab-result',
    'amo-org',
  ],
  traded: ['claim', 'biometric-measure', 'health-note', 'amo-org', 'disability'],
  topics: [...bodily, 'pregnancy', 'allergy'],
  club: ['amc-member', 'amc-org'],
  looks: ['biometric-measure'],
  paid: ['lab-result'],
  played: ['disability', 'blood-group', 'biometric-measure', 'pathology', 'birth-date', 'sex'],
  drawn: ['optical-rx', 'pupillary-distance', 'biometric-measure'],
};

/** Settings that a form of care may name once (« allergie aux plantes »): they deny where they prevail. */
const prevailing: ReadonlySet<Kind> = new Set<Kind>([
  'grown',
  'built',
  'software',
  'tried',
  'legal',
  'worn',
  'played',
  'topics',
]);

/** They deny only under their own heading, or in their own words: other parts of the form may be of care. */
const confined: ReadonlySet<Kind> = new Set<Kind>(['topics']);

/** What tells that a form is about a person. */
const particulars: readonly Category[] = ['name', 'birth-date', 'nir', 'patient-id', 'sex'];
/** What no animal has. */
const insured: readonly Category[] = ['nir', 'ins', 'amo-org', 'amc-member'];
/** What tells that it is about care, whatever else it names. */
const cared: readonly Category[] = [
  'nir',
  'ins',
  'amo-org',
  'treating-doctor',
  'drug',
  'pathology',
  'optical-rx',
];

/** Where a category is named. */
interface Named {
  readonly own: Own;
  readonly company: Company;
  readonly near: Around;
}

/** Whether the setting denies a category: its words are of animals, goods or things. */
export function isDenied(category: Category, named: Named): boolean {
  const {settings, strong} = named.company;
  if (settings.size === 0) return false;
  const ofBody = groupOf(category) === 'health';
  if (isOfAnimals(category, named) && (ofBody || denials.animal.includes(category))) return true;
  if (settings.has('goods') && ofBody && !particulars.some((one) => strong.has(one))) return true;
  for (const kind of settings.keys()) {
    const denied = denials[kind];
    if (kind === 'animal' || !denied.includes(category)) continue;
    // What the setting denies itself tells of no care: a vine has a « maladie » and a « traitement ».
    const caring = cared.some(
      (one) => one !== category && strong.has(one) && !(prevailing.has(kind) && denied.includes(one)),
    );
    if (prevailing.has(kind) ? prevails(kind, named, caring) : !caring) return true;
  }
  return false;
}

/** « Allergie aux poils de chien » is a person's, and so is a form that asks for an insured's number. */
function isOfAnimals(category: Category, {own, company, near}: Named): boolean {
  const count = company.settings.get('animal') ?? 0;
  if (count === 0) return false;
  if (own.setting.has('animal')) return category !== 'allergy' || count > 1;
  return near.setting.has('animal') || !insured.some((one) => company.strong.has(one));
}

/** The control or its heading says so; or, where nothing tells of care, a quarter of the controls do. */
function prevails(kind: Kind, {own, company, near}: Named, caring: boolean): boolean {
  if (own.setting.has(kind) || near.setting.has(kind)) return true;
  const count = company.settings.get(kind) ?? 0;
  return !confined.has(kind) && !caring && (count > 1 || count * 4 >= company.size);
}
