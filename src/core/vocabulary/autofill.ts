/** What a control asks for by its type or its autofill token. Source: WHATWG HTML, "Autofill", as of 2026. */
import type {Category} from '../model.ts';

const byType: Readonly<Record<string, Category>> = {password: 'password', email: 'email', tel: 'phone'};

const byToken: Readonly<Record<string, Category>> = {
  bday: 'birth-date',
  'bday-day': 'birth-date',
  'bday-month': 'birth-date',
  'bday-year': 'birth-date',
  birthday: 'birth-date',
  sex: 'sex',
  tel: 'phone',
  'tel-national': 'phone',
  email: 'email',
  name: 'name',
  'given-name': 'name',
  'family-name': 'name',
  'additional-name': 'name',
  'street-address': 'address',
  'address-line1': 'address',
  'address-line2': 'address',
  'address-level2': 'address',
  'postal-code': 'address',
  'current-password': 'password',
  'new-password': 'password',
};

/** The category of an `autocomplete` attribute: its last token tells. */
export function askedByToken(autocomplete: string): Category | undefined {
  if (autocomplete === '') return undefined;
  const token = autocomplete.toLowerCase().split(/\s+/).at(-1) ?? '';
  return Object.hasOwn(byToken, token) ? byToken[token] : undefined;
}

/** The category of a `type` attribute. */
export function askedByType(type: string): Category | undefined {
  return Object.hasOwn(byType, type) ? byType[type] : undefined;
}
