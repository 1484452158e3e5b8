/**
 * Pupillary distance: 45 to 80 mm for both eyes, 20 to 40 for one, under its words in a text (« écart
 * pupillaire : 62 mm », `PD 31.5/32`). EP and PD are also an episode and a Polish district: they stand in
 * capitals, and, outside health context, alone in their value or beside a correction.
 * Source: identifiers 1.8 and the notes of PD.
 */
import type {Detection, Detector} from '../model.ts';
import {formulaIn} from '../optics/formula.ts';
import {eyeIn, namedPartsIn} from '../optics/labelled.ts';
import {plainOptics} from '../optics/power.ts';
import {speaksOf} from '../vocabulary/speaks-of.ts';

export const pupillaryDistance: Detector = {
  id: 'pupillary-distance',
  digits: 2,

  detect(value, {name, health}) {
    if (value.length < 5 || value.length > 20_000 || !/upil|UPIL|cart|CART|P\.?D|E\.?P|D\.?P|EIP/.test(value))
      return undefined;
    const text = plainOptics(value);
    const words = firstThat(text, spoken);
    if (words !== undefined) return detectionOf(value, words, true);
    const short = firstThat(text, letters);
    if (short === undefined) return undefined;
    const isAlone = short[1] - short[0] >= text.trim().length;
    const sure = health || speaksOf(name, 'pupillary-distance', 'optical-rx') || isOptical(text);
    return sure || isAlone ? detectionOf(value, short, sure) : undefined;
  },
};

type Span = readonly [start: number, end: number];

const number = '\\d{2}(?:\\.\\d{1,2})?';
const numbers = `(${number})(?: ?mm)?(?:(?: ?(?:[/;+-]|et|and) ?(?:(?:o[dgs]|[dglr]) ?:? ?)?| (?:o[dgs]|[dglr]) ?:? ?)(${number}))?(?: ?mm)?(?![\\d%€]|\\.\\d| ?[%€]|[/-]\\d)`;
const side =
  '(?: ?(?:o[dgsu]|d|g|r|l|vl|vp|(?:de )?loin|(?:de )?pr[èe]s|droite?|gauche|right|left|bino(?:culaire|cular)?|mono(?:culaire|cular)?|total|[œo]e?il droit|[œo]e?il gauche|(?:is|est)))*';
const spoken = new RegExp(
  `(?:[ée]carts?(?: ?-?inter)?[ -]?pupillaires?|demi[ -][ée]carts?(?: pupillaires?)?|distances?(?: ?-?inter)?[ -]?pupillaires?|(?:inter)?-?pupillary distance)(?: ?\\([^()\\n]{1,12}\\))?${side} ?(?:[:=]|de)? ?${numbers}`,
  'gi',
);
const letters = new RegExp(
  `(?<![\\w.-])(?:E\\.?P\\.?|P\\.?D\\.?|D\\.?P\\.?|EIP|IPD)(?: ?\\(mm\\))?${side} ?[:=]? ?${numbers}`,
  'gi',
);

/** Both eyes, one eye, or one and the other. */
function isDistance(one: string, other: string | undefined): boolean {
  const first = Number(one);
  if (other === undefined) return first >= 20 && first <= 80 && (first <= 40 || first >= 45);
  const second = Number(other);
  const near = (worth: number): boolean => worth >= 20 && worth <= 40;
  const far = (worth: number): boolean => worth >= 45 && worth <= 80;
  return (near(first) && near(second)) || (far(first) && far(second));
}

function firstThat(text: string, shape: RegExp): Span | undefined {
  for (const {0: whole, 1: one = '', 2: other, index} of text.matchAll(shape)) {
    const isSpoken = shape === spoken || /^[EPDI.]{2,4}(?![a-z])/.test(whole);
    if (isSpoken && isDistance(one, other)) return [index, index + whole.length];
  }
  return undefined;
}

const isOptical = (text: string): boolean =>
  [formulaIn, eyeIn, namedPartsIn].some((find) => find(text) !== undefined);

const detectionOf = (value: string, [start, end]: Span, sure: boolean): Detection => ({
  certainty: sure ? 'certain' : 'likely',
  value: value.slice(start, end).trim(),
});
