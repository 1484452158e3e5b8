/** Whether a value can be what its name says. A name alone is not enough: `nir: "oui"` is no number. */
import {digitsIn} from '../digits.ts';
import type {Category} from '../model.ts';

const letters = /\p{L}/u;

/** What is no answer at all. */
const empty = /^\s*(?:|null|undefined|true|false|on|off|nan|none|n\/a|-+|0|\[object \w+\])\s*$/i;

const opticalNumber = /^\s*[+\-\u2212]?\d{1,3}(?:[.,]\d{1,2})?\s*(?:°|d|mm)?\s*$/i;
const number = /^\s*[+-]?\d{1,4}(?:[.,]\d{1,3})?\s*\p{L}{0,8}(?:\/\p{L}{1,4})?\s*$/u;
const bloodGroup = /^\s*(?:A|B|AB|O|0)\s?(?:\+|-|\u2212|pos(?:itif)?|n[eé]g(?:atif)?|rh\s?[+-])?\s*$/i;

const checks: {readonly [C in Category]?: (value: string) => boolean} = {
  // A number that speaks for itself is recognised by its own shape: its name adds nothing here.
  nir: () => false,
  ins: () => false,
  'patient-id': (value) => digitsIn(value) > 2,
  'amc-member': (value) => digitsIn(value) > 3,
  'prescriber-id': (value) => digitsIn(value) > 7,
  'blood-group': (value) => bloodGroup.test(value),
  'optical-rx': (value) => opticalNumber.test(value) || (letters.test(value) && /\d/.test(value)),
  'pupillary-distance': (value) => opticalNumber.test(value),
  'biometric-measure': (value) => number.test(value),
  'birth-date': (value) => /\d{1,4}[-/. ]\d{1,2}|\d{6}/.test(value),
  sex: (value) =>
    /^\s*(?:m|f|h|1|2|homme|femme|masculin|f[eé]minin|male|female|autre|other)\s*$/i.test(value),
  name: (value) => letters.test(value) && !/[\d@/_{}<>]/.test(value) && value.length < 80,
  address: (value) => (letters.test(value) || /^\d{5}$/.test(value.trim())) && !/[{}<>]|:\/\//.test(value),
  phone: (value) => digitsIn(value) > 8 && digitsIn(value) < 16,
  email: (value) => /[^\s@]@[^\s@]+\.[^\s@]/.test(value),
  iban: (value) => /^[A-Z]{2}\d{2}[A-Z0-9 ]{10,}$/i.test(value.trim()),
};

/** False for what no person would have typed under such a name. */
export function isPlausible(category: Category, value: string): boolean {
  if (empty.test(value) || value.length > 4000) return false;
  return checks[category]?.(value) ?? true;
}
