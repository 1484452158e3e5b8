/**
 * Measures of a correction under a name each (`od.sph`, `ODsphere`, `rx.R.s`, `lens_left.power`): which measure a
 * name tells, of which eye, and whether a value is one that a lens can have. Powers go by eighths of dioptre.
 * Source: identifiers 1.8; trial box of the arrêté of 24 June 2022, article 13.
 */

export type Measure =
  | 'sphere'
  | 'cylinder'
  | 'axis'
  | 'addition'
  | 'power'
  | 'curve'
  | 'diameter'
  | 'prism'
  | 'cornea';

const names: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:s|sph|sphere|spherique|spherical)$/, 'sphere'],
  [/^(?:c|cyl|cylindre|cylinder)$/, 'cylinder'],
  [/^(?:a|ax|axe|axis)$/, 'axis'],
  [/^(?:add|addition)$/, 'addition'],
  [/^(?:pwr|power|puissance|p)$/, 'power'],
  [/^(?:bc|base ?curve|rayon(?: de)?(?: courbure)?|r)$/, 'curve'],
  [/^(?:dia|diam|diametre|diameter)$/, 'diameter'],
  [/^(?:prism|prisme)$/, 'prism'],
  [/^(?:k[12m]?|kerato|keratometrie)$/, 'cornea'],
];

const eye = '(?:right_?eye|left_?eye|oeil_?droit|oeil_?gauche|right|left|droite?|gauche|od|og|os|re|le)';
const letter = '[dgrl]';
const behind = new RegExp(`(?:[\\s_-]*${eye}|[\\s_-]${letter})$`);
const before = new RegExp(`^(?:${eye}[\\s_-]*|${letter}[\\s_-])`);
/** The second curve of a cornea: `kOD2`. */
const numbered = /(o[dgs])[12]$/;
const wholeEye = new RegExp(`(?:^|[_-])(?:${eye}|${letter})$`);

const plain = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

/** The measure that a key tells, and whether it names an eye as well (`sph_od`, `ODsphere`). */
export function measureOf(key: string): {readonly measure: Measure; readonly ofEye: boolean} | undefined {
  if (key.length === 0 || key.length > 24) return undefined;
  const whole = plain(key)
    .replace(/[\s_-]+$/, '')
    .replace(numbered, '$1');
  const forms = [whole, whole.replace(behind, ''), whole.replace(before, '')];
  for (const [at, form] of forms.entries()) {
    const measure = names.find(([shape]) => shape.test(form))?.[1];
    // A letter beside an eye's name is an initial of something: « a_d ».
    if (measure !== undefined && (at === 0 ? form !== 'k' : form.length > 1 || form === 'k'))
      return {measure, ofEye: at > 0};
  }
  return undefined;
}

/** Whether a key names an eye: `od`, `right`, `lens_left`, `oeilDroit`. */
export const isEye = (key: string): boolean => key.length < 24 && wholeEye.test(plain(key));

const number = /^[+\-\u2212\u2013]? ?\d{1,3}(?:[.,]\d{1,3})?$/;

/** Worth of a value written as a number, else `undefined`. */
export function worthOf(value: string): number | undefined {
  const text = value.trim();
  if (!number.test(text)) return undefined;
  return Number(
    text
      .replace(/[\u2212\u2013]/, '-')
      .replace(',', '.')
      .replace(' ', ''),
  );
}

/** Eighths of dioptre, rounded to two decimals or not: 0.12, 0.125, 0.37. */
const isStep = (worth: number): boolean => Math.abs(worth * 8 - Math.round(worth * 8)) < 0.05;

/** Whether a lens can have this measure. */
export function isPossible(measure: Measure, worth: number): boolean {
  const size = Math.abs(worth);
  if (measure === 'sphere' || measure === 'power') return size <= 30 && isStep(worth);
  if (measure === 'cylinder') return size <= 12 && isStep(worth);
  if (measure === 'axis') return worth >= 0 && worth <= 180 && Number.isInteger(worth);
  if (measure === 'addition') return size >= 0.25 && size <= 6 && isStep(worth);
  if (measure === 'curve') return worth >= 6 && worth <= 10;
  if (measure === 'cornea') return (worth >= 36 && worth <= 52) || (worth >= 6.5 && worth <= 9.5);
  if (measure === 'diameter') return worth >= 10 && worth <= 80;
  return size <= 40;
}

/** False for a number under the name of a measure that no lens has; anything else may be. */
export function isLensValue(name: string, value: string): boolean {
  const worth = worthOf(value);
  const told = worth === undefined ? undefined : measureOf(name.replace(/\]$/, '').replace(/^.*[.[\]/]/, ''));
  return told === undefined || worth === undefined || isPossible(told.measure, worth);
}
