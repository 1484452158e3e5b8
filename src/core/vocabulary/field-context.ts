/** The context in which one control is judged: what its form, its headings and the page make of its words. */
import {isPersonal} from '../categories.ts';
import type {Category} from '../model.ts';
import {type Around, type Company, hasCluster, loudIn} from './company.ts';
import {isDenied} from './denials.ts';
import {isAboutCare, isGeneric} from './generic.ts';
import type {Own} from './own-words.ts';
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
  lets(category: Category, phrase?: string): boolean;
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

/** The context of one control. Most controls ask for nothing or say it strongly: the rest is found when asked for. */
export function contextOf(own: Own, company: Company, near: Around, page: Page): Context {
  const place: Place = {own, company, near, page};
  const health = once(() => page.health || isHealthy(place));
  const beside = once(() => besideOf(place));
  return {
    heard: own.heard.filter(({category}) => !isDenied(category, place)),
    get health() {
      return health();
    },
    get around() {
      return new Set([...beside(), ...near.strong, ...near.medium]);
    },
    get optical() {
      return (
        own.apart !== true && [hasCluster(company), company.strong, near.strong, near.medium].some(isOptical)
      );
    },
    pupillary: near.strong.has('pupillary-distance'),
    lets: (category, phrase = '') => lets(category, phrase, {health: health(), beside: beside(), ...place}),
  };
}

const isOptical = (said: boolean | ReadonlySet<Category>): boolean =>
  typeof said === 'boolean' ? said : said.has('optical-rx');

/** A control with what surrounds it. */
interface Place {
  readonly own: Own;
  readonly company: Company;
  readonly near: Around;
  readonly page: Page;
}

function once<Made>(make: () => Made): () => Made {
  let made: {readonly value: Made} | undefined;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}

/** Categories of which other controls of the form speak. */
function besideOf({own, company}: Place): ReadonlySet<Category> {
  const mine = loudIn(own.heard);
  const beside = new Set<Category>();
  for (const [category, count] of company.loud)
    if (count > (mine.has(category) ? 1 : 0)) beside.add(category);
  return beside;
}

function isHealthy(place: Place): boolean {
  const {own, company, near} = place;
  if (near.strong.size > 0 || near.setting.has('health')) return true;
  if (company.healthy > (own.setting.has('health') ? 1 : 0)) return true;
  return [...company.strong].some((one) => !isPersonal(one) && !isDenied(one, place));
}

const isOfPatient = /\bpatient\b/;

interface Grounds extends Place {
  readonly health: boolean;
  readonly beside: ReadonlySet<Category>;
}

function lets(category: Category, phrase: string, grounds: Grounds): boolean {
  // « Laboratoire » asks which one, not what it found.
  if (phrase === 'laboratoire') return false;
  const {health, beside, company, near, page} = grounds;
  // « Ville » beside « Code postal » is an address.
  if (isPersonal(category))
    return health || company.strong.has(category) || [...beside].some((other) => other !== category);
  if (health) return !isGeneric(category, phrase) || isAboutCare(grounds);
  if (page.booking && category === 'appointment-reason') return true;
  // Nobody but a carer calls people patients, and a doctor is met by appointment.
  if (category === 'patient-id' && isOfPatient.test(phrase)) return true;
  if (category === 'treating-doctor' && near.medium.has('appointment-reason')) return true;
  if (category === 'biometric-measure') return isBody(company);
  return clinical.has(category) && [...beside].some((other) => other !== category && clinical.has(other));
}

/** Weight and height of a person: two measures beside a birth date or a sex. Parcels have addresses too. */
function isBody({loud}: Company): boolean {
  return (loud.get('biometric-measure') ?? 0) > 1 && (loud.has('birth-date') || loud.has('sex'));
}
