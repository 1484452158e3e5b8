/**
 * Optical prescriptions by their notation: the correction of an eye, its named parts, an addition, a contact
 * lens, a prism, an acuity. A whole formula is certain; the rest is when the page or the name is about sight.
 * Source: identifiers 1.8, whose patterns gave 4 hits in 70 MB of other text; see core/optics.
 */
import type {Detection, Detector} from '../model.ts';
import {formulaIn} from '../optics/formula.ts';
import {additionIn, eyeIn, namedPartsIn} from '../optics/labelled.ts';
import {plainOptics} from '../optics/power.ts';
import {acuityIn, brandedLensIn, contactLensIn, corneaIn, dioptresIn, prismIn} from '../optics/sight.ts';
import {speaksOf} from '../vocabulary/speaks-of.ts';

export const opticalRx: Detector = {
  id: 'optical-rx',
  digits: 1,

  detect(value, {name, health}) {
    if (value.length < 6 || value.length > 20_000 || !mayHold(value)) return undefined;
    const text = plainOptics(value);
    const formula = formulaIn(text);
    if (formula !== undefined) return found(value, formula, true);
    for (const find of finders) {
      const span = find(text);
      if (span !== undefined) return found(value, span, health || speaksOf(name, 'optical-rx'));
    }
    return undefined;
  },
};

const finders = [
  namedPartsIn,
  eyeIn,
  additionIn,
  contactLensIn,
  brandedLensIn,
  prismIn,
  acuityIn,
  corneaIn,
  dioptresIn,
] as const;

const decimals = /\d[.,]\d{1,2}(?!\d)/;
const others = /\d\/[124-9]\d?|[ (][+-]\d{2,4}[ )]|[Δ∆]|rism|RISM|base |iop[th]/;

/** Most values hold neither decimals nor a sign of optics; a short one without letters is a mere number. */
function mayHold(value: string): boolean {
  if (value.length < 12 && value.charCodeAt(0) < 65 && !/[Δ∆]/.test(value)) return false;
  return decimals.test(value) || others.test(value);
}

const found = (value: string, [start, end]: readonly [number, number], sure: boolean): Detection => ({
  certainty: sure ? 'certain' : 'likely',
  value: value.slice(start, end).trim(),
});
