/** Whether a value can be what its name says. A name alone is not enough: `nir: "oui"` is no number. */
import {isBloodGroup, isRhesus} from '../codes/blood.ts';
import {isDay} from '../codes/day.ts';
import {isRib} from '../codes/iban.ts';
import {isProfessional} from '../codes/professional.ts';
import {digitsIn} from '../digits.ts';
import type {Category} from '../model.ts';
import {isAnswer} from './answers.ts';
import {isWrongCode} from './coded.ts';

const letters = /\p{L}/u;

/** What is no answer at all. */
const empty =
  /^\s*(?:|null|undefined|false|off|nan|none|n\/?a|[-–—_.*?]+|0|\[object \w+\]|\[\]|\{\}|select|choisir|\.\.\.)\s*$/i;
/** Signs that nobody types here: a short word that was taken for base64 (« Mutuelle ») gives them. */
const noise = /[\u0080-\u009f¡-¦¨©¬-®±¹´¶¸»¿ÐÞ×÷ðþ^|~`\\]/;
/** What answers a question, and tells nothing more than that it was asked. */
const answer = /^\s*(?:true|on|oui|non|yes|no|y|n|o|1)\s*$/i;
/** Facts to which yes is an answer: « diabète : oui », `enceinte=on`. */
const facts: ReadonlySet<Category> = new Set<Category>([
  'pathology',
  'pregnancy',
  'infectious',
  'allergy',
  'vaccination',
  'disability',
  'drug',
  'claim',
  'health-note',
]);

const worth = (value: string): number => Number(value.replace(',', '.').replace(/[^\d.]/g, ''));

/** A power, an axis, an acuity, an eye's words: `-2,25`, `plan`, `90°`, `8/10`, `base interne`. */
const optical =
  /^\s*(?:[+\-\u2212\u2013]? ?\d{1,3}(?:[.,]\d{1,2})?\s*(?:°|d|δ|mm|dpt|dioptries?)?|\d{1,2}(?:[.,]\d)?\/\d{1,3}|[+\-\u2212]?[01][.,]\d{1,2}|pl|plan[oe]?|neutre|infini|[∞]|(?:base )?(?:interne|externe|nasale?|temporale?|sup[ée]rieure?|inf[ée]rieure?|haute?|basse?|in|out|up|down|b[ioud]))\s*$/i;
const notation = /^[+\-\u2212\u2013\d.,\s()°xà@/×:;]{7,80}$/;
const distance =
  /^\s*(\d{2}(?:[.,]\d{1,2})?)\s*(?:mm)?(?:\s*(?:[/;|+-]|et|and)\s*(\d{2}(?:[.,]\d{1,2})?)\s*(?:mm)?)?\s*$/i;

const isDistance = (value: string): boolean => {
  const [, one, other] = distance.exec(value) ?? [];
  return one !== undefined && [one, other ?? one].every((each) => worth(each) >= 10 && worth(each) <= 80);
};

/** A weight, a height, a tension, a temperature: `72,5 kg`, `1m75`, `1,75 m`, `12/8`, `120/80 mmHg`, `5'9"`. */
const measure =
  /^\s*(?:[+-]?\d{1,4}(?:[.,]\d{1,3})?\s*(?:\p{L}{0,8}(?:\/\p{L}{1,4}[²2]?)?|°\s?[CF]?|%)|\d\s?m\s?\d{1,2}(?:\s?cm)?|\d{1,3}(?:[.,]\d)?\s?\/\s?\d{1,3}(?:[.,]\d)?(?:\s?\p{L}{2,5})?|\d['’′]\s?\d{1,2}(?:["”″]|'')?|\d{1,3}\s?(?:ft|lbs?|st)\s?\d{0,2}\s?(?:in|lbs?)?)\s*$/iu;

/** Letters and figures of a number that an insurer or a hospital gives. */
const isReference = (value: string, least: number): boolean =>
  digitsIn(value) >= least && value.length < 80 && !/[{}<>]|:\/\//.test(value);

/** A day, a part of one in its own field, or a moment in milliseconds. */
const birth = (value: string): boolean =>
  isDay(value) ||
  /^\s*(?:0?[1-9]|[12]\d|3[01]|(?:19|20)\d\d|\d{2,4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{2,4}|-?\d{9,13}|\p{L}{3,9}\.?(?: \d{4})?)\s*$/u.test(
    value,
  );

const sex =
  /^\s*(?:m|f|h|w|x|u|1|2|homme|femme|masculin|f[eé]minin|male|female|man|woman|gar[cç]on|fille|autre|other|non[- ]?binaire|nb|unknown|ind[ée]termin[ée]|mme|mlle|mr|mrs|ms|miss|m\.|monsieur|madame|mademoiselle)\.?\s*$/i;

const holdsWord = (value: string): boolean => letters.test(value) && !/[{}<>]|:\/\//.test(value);

const checks: {readonly [C in Category]?: (value: string) => boolean} = {
  // A number that speaks for itself is recognised by its own shape: its name adds nothing here.
  nir: () => false,
  ins: () => false,
  'patient-id': (value) => isReference(value, 3),
  'amc-member': (value) =>
    isReference(value, 4) || (/^\s*[A-Z0-9][A-Z0-9 ./-]{4,30}$/i.test(value) && digitsIn(value) > 1),
  'amc-org': (value) => holdsWord(value) || isReference(value, 3),
  'amo-org': (value) => holdsWord(value) || isReference(value, 2),
  // An AM number has 8 digits, and no key that is public.
  'prescriber-id': (value) => /^\d{8}$/.test(bare(value)) || isProfessional(bare(value)),
  'treating-doctor': (value) =>
    (holdsWord(value) && value.length < 160 && !/^\s*\d/.test(value)) || isProfessional(bare(value)),
  'blood-group': (value) => isBloodGroup(value) || isRhesus(value),
  'optical-rx': (value) =>
    optical.test(value) ||
    notation.test(value) ||
    (letters.test(value) &&
      /\d/.test(value) &&
      !/^\s*[\d.,]+ ?(?:[ckm]?m|[km]?g|k?w|v|l|px|%|€)\s*$/i.test(value)),
  'pupillary-distance': isDistance,
  'biometric-measure': (value) => measure.test(value),
  'birth-date': birth,
  sex: (value) => sex.test(value),
  name: (value) => letters.test(value) && !/[\d@/_{}<>]/.test(value) && value.length < 80,
  address: (value) => (letters.test(value) || /^\d{5}$/.test(value.trim())) && !/[{}<>]|:\/\//.test(value),
  phone: (value) =>
    /^[+\d\s()./\u00a0\u202f\u2011-]{9,30}$/.test(value) && digitsIn(value) > 8 && digitsIn(value) < 16,
  email: (value) => /[^\s@]@[^\s@]+\.[^\s@]/.test(value),
  iban: (value) =>
    /^[A-Z]{2}\d{2}[A-Z0-9 ]{10,}$/i.test(value.trim()) ||
    isRib(bare(value)) ||
    /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(value.trim()),
  'document-upload': (value) => value.trim().length > 2 && letters.test(value),
};

const bare = (value: string): string => value.replace(/[\s.\u00a0\u202f-]/g, '').toUpperCase();

const isNoise = (value: string): boolean => value.length < 40 && !value.includes('«') && noise.test(value);

/** False for what no person would have typed under such a name; with the name, for a code that its system has not. */
export function isPlausible(category: Category, value: string, name = ''): boolean {
  if (value.length > 4000 || empty.test(value) || isNoise(value) || isWrongCode(name, value)) return false;
  // A field of a birth date or a sex may hold `1`; it is no yes there.
  const isCoded = category === 'birth-date' || category === 'sex' || category === 'biometric-measure';
  if (answer.test(value) && !isCoded && category !== 'optical-rx' && category !== 'blood-group')
    return facts.has(category);
  return (checks[category]?.(value) ?? true) && isAnswer(category, value, name);
}
