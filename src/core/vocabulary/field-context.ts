/** The context in which one control is judged: what its form, its headings and the page make of its words. */
import {groupOf, isPersonal} from '../categories.ts';
import type {Category} from '../model.ts';
import {type Around, type Company, hasCluster} from './company.ts';
import type {Own} from './own-words.ts';
import type {Kind} from './setting.ts';
import type {Spoken} from './speak.ts';

/** What is known of the page. */
export interface Page {
  readonly health: boolean;
  /** Appointments are made there: a speciality, a consultation is a reason for one. */
  readonly booking: boolean;
}

export interface Context {
  /** The control's own words that this form does not deny. */
  readonly heard: readonly Spoken[];
  /** Whether a category's medium words count here. */
  lets(category: Category): boolean;
  /** Health context, of the page, the form or the headings. */
  readonly health: boolean;
  /** Categories spoken of around the control, itself left out. */
  readonly around: ReadonlySet<Category>;
  readonly optical: boolean;
  /** A heading names the pupillary distance: « VL » under it is one. */
  readonly pupillary: boolean;
}

/** Clinical categories, whose medium words bear one another out: « médecin » beside « consultation ». */
const clinical: ReadonlySet<Category> = new Set<Category>([
  'drug',
  'pathology',
  'pregnancy',
  'infectious',
  'lab-result',
  'optical-rx',
  'vaccination',
  'blood-group',
  'treating-doctor',
  'appointment-reason',
]);

/** The context of one control. */
export function contextOf(own: Own, company: Company, near: Around, page: Page): Context {
  const mine = new Set(own.heard.filter(({level}) => level !== 'weak').map(({category}) => category));
  const beside = new Set<Category>();
  for (const [category, count] of company.loud)
    if (count > (mine.has(category) ? 1 : 0)) beside.add(category);
  const around = new Set([...beside, ...near.strong, ...near.medium]);
  const health = page.health || isHealthy(own, company, near);
  return {
    heard: own.heard.filter(({category}) => !isDenied(category, company)),
    health,
    around,
    optical: hasCluster(company) || around.has('optical-rx'),
    pupillary: near.strong.has('pupillary-distance'),
    lets: (category) => lets(category, {health, beside, company, page}),
  };
}

function isHealthy(own: Own, company: Company, near: Around): boolean {
  if ([...company.strong].some((one) => !isPersonal(one) && !isDenied(one, company))) return true;
  if (near.strong.size > 0 || near.setting.has('health')) return true;
  return company.healthy > (own.setting.has('health') ? 1 : 0);
}

interface Grounds {
  readonly health: boolean;
  readonly beside: ReadonlySet<Category>;
  readonly company: Company;
  readonly page: Page;
}

function lets(category: Category, {health, beside, company, page}: Grounds): boolean {
  if (isPersonal(category)) return health || [...beside].some((other) => other !== category);
  if (health || (page.booking && category === 'appointment-reason')) return true;
  if (category === 'biometric-measure') return isBody(company);
  return clinical.has(category) && [...beside].some((other) => other !== category && clinical.has(other));
}

/** Weight and height of a person: two measures beside a birth date or a sex. Parcels have addresses too. */
function isBody({loud}: Company): boolean {
  return (loud.get('biometric-measure') ?? 0) > 1 && (loud.has('birth-date') || loud.has('sex'));
}

/** What each setting denies: an animal's sex, a parcel's weight, a bank's « prélèvement ». */
const denials: Readonly<Record<Kind, readonly Category[]>> = {
  animal: ['sex', 'birth-date'],
  goods: [],
  health: [],
  civil: ['appointment-reason'],
  funded: ['claim', 'amc-org'],
  driven: ['nir', 'claim', 'health-note', 'appointment-reason', 'amc-org', 'amc-member', 'lab-result'],
  traded: ['claim', 'biometric-measure', 'health-note', 'amo-org'],
  paid: ['lab-result'],
  played: ['disability'],
  drawn: ['optical-rx', 'pupillary-distance', 'biometric-measure'],
};

/** What tells that a form is about a person. */
const particulars: readonly Category[] = ['name', 'birth-date', 'nir', 'patient-id', 'sex'];
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

/** Whether the setting of a form denies a category: its words are of animals, goods or things. */
function isDenied(category: Category, {settings, strong}: Company): boolean {
  if (settings.size === 0) return false;
  const bodily = groupOf(category) === 'health';
  if (settings.has('animal') && (bodily || denials.animal.includes(category))) return true;
  if (settings.has('goods') && bodily && !particulars.some((one) => strong.has(one))) return true;
  const caring = cared.some((one) => one !== category && strong.has(one));
  return !caring && [...settings].some((kind) => kind !== 'animal' && denials[kind].includes(category));
}
