/**
 * Corrections whose parts are named: `SPH: -2.25 CYL: -0.75 AXIS: 90`, `OD -2.25`, `Add +2.00`. Weak words
 * (axe, add, OD) count in pairs, or with a sign and quarters of dioptre: prices, charts and versions stay
 * silent. Source: identifiers 1.8 and the notes of OPTRX.
 */
import {holdsSigned, isAddition, isAxis, isCylinder, isPower, isSphere, signed} from './power.ts';
import {type Span, spanOf} from './span.ts';

const open = '(?<![\\w.-])';
const side =
  '(?: ?(?:o\\.?[dgsu]\\.?|[œo]e?il (?:droit|gauche)|droite?|gauche|right|left|d|g|r|l)(?![a-z]))?';
const mark = ' ?[:=]? ?';
const close = '(?![\\d%€$£]|\\.\\d| ?(?:eur|usd|euros?|px|em|rem|vw|vh|fois|items?|to)(?![a-z])| ?[€$£%])';
const power = '[+-]? ?\\d{1,2}\\.\\d{1,2}';

/** A named part: its label, the eye, the number. */
export const part = (label: string, value: string): RegExp =>
  new RegExp(`${open}(?:${label})\\.?${side}${mark}(${value})${close}`, 'gi');

const spheres = part('sph(?:[èe]re|erical|[ée]rique)?|puissance|pwr', power);
const cylinders = part('cyl(?:indre|inder|indrique)?', power);
const axes = part('ax(?:e|is)?', '\\d{1,3}');
const additions = part('add(?:ition)?', '\\+? ?\\d{1,2}\\.\\d{1,2}');

const initials =
  /(?<![\w.-])s ?[:=]? ?([+-] ?\d{1,2}\.\d{2})[ ,;/]{1,3}c ?[:=]? ?[+-] ?\d{1,2}\.\d{2}[ ,;/]{1,3}a(?:x|xe)? ?[:=]? ?\d{1,3}(?!\d)/gi;

const holdsSign = (text: string): boolean => text.includes('+') || text.includes('-');
const isQuarter = (value: string): boolean => isPower(value, 30);

/** Two named parts of a correction, or one power with its sign and quarters. */
export function namedPartsIn(text: string): Span | undefined {
  if (!/sph|cyl|pwr|puissance/i.test(text))
    return holdsSign(text) ? spanOf(text, initials, isQuarter) : undefined;
  const sphere = spanOf(text, spheres, (value) => isSphere(value, true));
  const cylinder = spanOf(text, cylinders, (value) => isCylinder(value, true));
  const powers = [sphere, cylinder].filter((one) => one !== undefined);
  const [first] = powers;
  if (first === undefined) return undefined;
  const isPair = powers.length + Number(spanOf(text, axes, isAxis) !== undefined) > 1;
  if (isPair || spanOf(text, additions, isAddition) !== undefined) return first;
  const whole = text.slice(...first);
  return /[+-]/.test(whole) && isQuarter(whole.slice(whole.search(/[+-]/))) ? first : undefined;
}

const eyes = new RegExp(
  `${open}(?:o\\.?[dgs]\\.?|[œo]e?il (?:droit|gauche)|(?:right|left) eye|re|le|r|l)(?: v[lp])?(?: ?[:=] ?| )(?:sph(?:[èe]re)?\\.? ?:? ?)?(${signed})${close}(?! ?[-/]\\d)`,
  'gi',
);
const shortEye = /^(?:re|le|r|l)(?![a-z])/;

/** An eye and its power. « Le -2.25 » is an article: short names stand in capitals. */
export const eyeIn = (text: string): Span | undefined =>
  holdsSigned(text)
    ? spanOf(text, eyes, (value, whole) => isQuarter(value) && !shortEye.test(whole))
    : undefined;

/** An addition for near sight, which no price follows. */
export const additionIn = (text: string): Span | undefined =>
  /add/i.test(text) ? spanOf(text, additions, isAddition) : undefined;
