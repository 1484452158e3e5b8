/**
 * Powers, axes and measures as opticians write them: dioptres by quarters (0.12 in refractors) with a comma
 * or a point and any minus sign; `PL` or `plan` for none; axes of whole degrees.
 * Source: identifiers 1.8; trial box of the arrêté of 24 June 2022, article 13.
 */

/** A text with one kind of minus, space, point and times sign; places do not move. */
export function plainOptics(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f\t]/g, ' ')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/[×✕]/g, 'x')
    .replace(/[º˚]/g, '°');
}

/** Whether a sign stands before a figure and behind no letter or figure: « CIM-10 » and `2024-05` are no powers. */
export const holdsSigned = (text: string): boolean => /(?<![A-Za-z\d])[+-] ?\d/.test(text);

/** Source of a signed power with decimals. */
export const signed = '[+-] ?\\d{1,2}\\.\\d{1,2}';
/** Source of a sphere: a power, or none. */
export const sphere = `(?:[+-]? ?\\d{1,2}\\.\\d{1,2}|[+-]?0(?![.\\d])|pl(?:an[oe]?)?(?![a-z])|neutre(?![a-z]))`;

const quarters: ReadonlySet<string> = new Set([
  '00',
  '25',
  '50',
  '75',
  '12',
  '13',
  '37',
  '38',
  '62',
  '63',
  '87',
  '88',
]);

/** Quarter steps, two decimals, within `most` dioptres; `loose` takes -2.5 as well. */
export function isPower(text: string, most: number, loose = false): boolean {
  const [, whole = '', decimals = ''] = /^[+-]? ?(\d{1,2})\.(\d{1,2})$/.exec(text.trim()) ?? [];
  if (whole === '' || Number(`${whole}.${decimals}`) > most) return false;
  return quarters.has(decimals) || (loose && (decimals === '5' || decimals === '0'));
}

/** A sphere, up to 30 dioptres. */
export function isSphere(text: string, loose = false): boolean {
  return /^(?:[+-]?0|pl.*|neutre)$/i.test(text.trim()) || isPower(text, 30, loose);
}

/** A cylinder, up to 10 dioptres. */
export const isCylinder = (text: string, loose = false): boolean => isPower(text, 10, loose);

export const isAxis = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) <= 180;

/** An addition for near sight: 0.50 to 4.00. */
export function isAddition(text: string): boolean {
  const worth = Number(text.replace(/[+ ]/g, ''));
  return isPower(text, 4, text.includes('+')) && worth >= 0.5 && !text.includes('-');
}
