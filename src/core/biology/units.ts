/**
 * Units of laboratory results (UCUM and the spellings of French laboratories), read where a number ends.
 * Source: identifiers, notes of LAB; arrêté of 15 December 2016 on SI units.
 */

/** Units that only a laboratory writes. */
const sure =
  '[µμu]?g\\/d?L|[mnp]g\\/d?L|g\\/dL|[mnpµμu]g\\/mL|[mµμunp]?mol\\/(?:L|mol)|[mkµμu]?[UI]?UI\\/m?L|m?[UI]U\\/m?L|[kMm]?U\\/m?L|' +
  'mEq\\/L|[GT]\\/L|(?:giga|t[ée]ra)\\/L|(?:10[\\^e]?\\d|x10\\d)?\\/(?:mm3|mm³|[µμu]L|mL)|ml\\/min(?:\\/1[.,]73 ?m[2²]?)?|' +
  'copies\\/mL|log(?:10)? ?(?:copies|UI)\\/mL|mOsm\\/(?:kg|L)|mm\\/h|mm ?\\(?1[eè]?re? ?h|UFC\\/mL|mg\\/(?:g|mmol|24 ?h)|g\\/24 ?h|[kK]\\/[µμu]L|g\\/L';
/** Units that an analyte must stand right before. */
const soft = '%|fL|pg|s(?:ec(?:ondes?)?)?|mmHg|kPa|mm|jours?|UI';

const end = '(?![A-Za-z0-9²³/])';

/** A number and its unit: groups `number`, `sure`, `soft`. Case matters little: `G/L` is giga, `g/l` grams. */
export const measurePattern = `(?<![\\w.,])[<>≤≥]?[ \\u00a0]?(?<number>\\d{1,4}(?:[ \\u00a0\\u202f]?\\d{3}){0,2}(?:[.,]\\d{1,3})?)[ \\u00a0\\u202f]?(?:(?<sure>${sure})|(?<soft>${soft}))${end}`;

/** Whether a text may hold a unit of the laboratory: behind a figure, letters and a slash, or a short unit. */
export const mayHoldUnit = (text: string): boolean =>
  /\d[ \u00a0\u202f]?(?:[%/]|[A-Za-zµμ]{1,6}\/|log|copies|[Ff][Ll]|[Pp][Gg]|[Ss]|[Mm][Mm]|UI|x10)/.test(text);
