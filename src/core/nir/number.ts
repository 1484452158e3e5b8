/**
 * The NIR as a number: where its characters and separators may stand, its months, places and key.
 * Source: décret 82-103 of 22 January 1982, article 4; assurance-maladie nir-validation; INSEE months;
 * separators as seen on cards, forms and masks. On 70 MB of source, JSON and HTML without health data
 * these borders and separators gave no false candidate with a right key.
 */

/** A run of characters grouped as a NIR may be. */
export interface Candidate {
  readonly raw: string;
  /** 13 or 15 characters, upper case, without separators. */
  readonly compact: string;
  readonly grouped: boolean;
}

const space = ' \u00a0\u2007\u2009\u202f';
const mark = `[${space}._/\\-\u2010-\u2015\u2212]`;
/** Before the key, a dash or slash may stand between spaces. */
const keyMark = `(?:[${space}]?[/\\-\u2010-\u2015\u2212][${space}]?|${mark})`;

const shape = new RegExp(
  `(?<![0-9A-Za-z._-])([1-478])(${mark}?)(\\d\\d)(${mark}?)(\\d\\d)(${mark}?)(\\d[\\dABab])(${mark}?)(\\d{3})(${mark}?)(\\d{3})` +
    `(?:(${keyMark}?)(\\d\\d))?(?![0-9A-Za-z]|-[0-9A-Za-z]|\\.\\d)`,
  'g',
);

/** Where separators may stand, one flag a place: after characters 1, 3, 5, 7, 10, 13. */
const groupings: ReadonlySet<string> = new Set([
  '000000',
  '000001',
  '000011',
  '101011',
  '111011',
  '111110',
  '111111',
]);

/** A number that stands alone, without anything between its characters. */
const bare = /^[1-478]\d{4}\d[\dABab]\d{6}(?:\d\d)?$/;

/** Every run of `text` that has a NIR's characters, separators and borders; keys are not checked. */
export function candidatesIn(text: string): readonly Candidate[] {
  // Most of what is asked is one bare number: an epoch, an id.
  if (isBare(text)) return bare.test(text) ? [bareOf(text)] : [];
  const found: Candidate[] = [];
  for (const match of foldDigits(text).matchAll(shape)) {
    const candidate = isBare(match[0]) ? bareOf(match[0]) : groupedOf(match);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

const isBare = (text: string): boolean => /^[\dA-Za-z]+$/.test(text);
const bareOf = (raw: string): Candidate => ({raw, compact: raw.toUpperCase(), grouped: false});

/** A run with separators, when they stand where they may and are of one kind. */
function groupedOf(match: RegExpExecArray): Candidate | undefined {
  const [raw, ...groups] = match;
  const [sex = '', s1 = '', year = '', s2 = '', month = '', s3 = '', dept = '', s4 = '', commune = ''] =
    groups;
  const [s5 = '', order = '', s6 = '', key = ''] = groups.slice(9);
  const marks = [s1, s2, s3, s4, s5];
  const flags = [...marks, key === '' ? '' : s6].map((one) => (one === '' ? '0' : '1')).join('');
  if (!isGrouped(flags, key !== '') || new Set(marks.filter((one) => one !== '')).size > 1) return undefined;
  const compact = `${sex}${year}${month}${dept}${commune}${order}${key}`.toUpperCase();
  return {raw, compact, grouped: flags.includes('1')};
}

/** Without a key, the last separator does not count. */
function isGrouped(flags: string, keyed: boolean): boolean {
  return groupings.has(flags) || (!keyed && groupings.has(`${flags.slice(0, 5)}1`));
}

/** Full-width digits as plain ones: the same number, typed on another keyboard. Lengths are kept. */
function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** A structure that can exist: `plain` with a known month, `unusual` with a fictive one. */
export function structureOf(body: string): 'plain' | 'unusual' | undefined {
  return hasPlace(body) ? monthOf(body) : undefined;
}

/** 01-12 is plain; 20-42 and 50-99 mean an unknown or incomplete month; the rest is refused. */
function monthOf(body: string): 'plain' | 'unusual' | undefined {
  const month = Number(body.slice(3, 5));
  if (month >= 1 && month <= 12) return 'plain';
  return (month >= 20 && month <= 42) || month >= 50 ? 'unusual' : undefined;
}

/** Department, commune and order numbers that are never attributed are refused. */
function hasPlace(body: string): boolean {
  const department = body.slice(5, 7);
  if (!/^(?:\d\d|2[AB])$/.test(department) || department === '00') return false;
  return body.slice(7, 10) !== '000' && body.slice(10, 13) !== '000' && body.slice(5, 8) !== '970';
}

/** The key of a number of 13 characters: 01 to 97. */
export function keyOf(body: string): number {
  const digits = body.replace(/^(.{5})2A/, '$119').replace(/^(.{5})2B/, '$118');
  // Thirteen digits are exact as a number.
  return 97 - (Number(digits) % 97);
}
