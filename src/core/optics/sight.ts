/**
 * What else an optician notes of a sight: a contact lens (`BC 8.6 DIA 14.2 PWR -2.75`), a prism
 * (`2Δ base interne`), an acuity (`VA 20/20`, `8/10`), the curve of a cornea (`K1 43.25 K2 44.00`), dioptres.
 * Source: identifiers 1.8; ranges of ANS "bilan de réfraction" 2022.02.
 */
import {part} from './labelled.ts';
import {isPower, signed} from './power.ts';
import {type Span, spanOf} from './span.ts';

const between = (least: number, most: number) => (value: string) =>
  Number(value) >= least && Number(value) <= most;
const isLensPower = (value: string): boolean => isPower(value, 30);

const curves = part('bc|base curve|r0|rc|rayon(?: de courbure)?', '\\d{1,2}\\.\\d{1,2}');
const diameters = part('dia(?:m[èe]tre|meter)?|ø|td', '\\d{2}(?:\\.\\d{1,2})?');
const powers = part('pwr|power|puissance|dioptries?|sph(?:[èe]re)?|p', signed);
const bareLens = /(?<![\w.])[6-9]\.\d{1,2} ?[/ ] ?1[0-7]\.\d{1,2} ?[/ ] ?([+-]\d{1,2}\.\d{2})(?![\d.])/g;

/** Letters of a curve or a diameter: one of them stands in every lens that is told by names. */
const measured = /bc|curve|r0|rc|rayon|dia|ø|td/i;

/** Two measures of a contact lens by their names, or all three in a row. */
export function contactLensIn(text: string): Span | undefined {
  if (!measured.test(text)) return /[+-]\d/.test(text) ? spanOf(text, bareLens, isLensPower) : undefined;
  const curve = spanOf(text, curves, between(6, 9.9));
  const diameter = spanOf(text, diameters, between(10, 17));
  const [first, second] = [curve, diameter, spanOf(text, powers, isLensPower)].filter(
    (one) => one !== undefined,
  );
  if (first !== undefined && second !== undefined) return first;
  return spanOf(text, bareLens, isLensPower);
}

const brands =
  /(?:acuvue|dailies|biofinity|air ?optix|purevision|proclear|clariti|biotrue|soflens|total ?(?:1|30)|precision ?1|myday|avaira|freshlook|everclear|lentilles?|contact lens(?:es)?)(?![a-z])[^\n]{0,60}?[ (/]([+-]\d{1,2}\.\d{2})(?![\d.%€$]| ?(?:€|eur|%))/gi;

/** A contact lens by its brand, and the power it is ordered in. */
export const brandedLensIn = (text: string): Span | undefined =>
  /[ (/][+-]\d{1,2}\.\d\d/.test(text) ? spanOf(text, brands, isLensPower) : undefined;

const base =
  'base ?:? ?(?:interne|externe|nasale?|temporale?|sup[ée]rieure?|inf[ée]rieure?|haute?|basse?|int|ext|sup|inf|in|out|up|down|\\d{1,3} ?°)';
const prisms = new RegExp(
  `(?<![\\w.])(\\d{1,2}(?:\\.\\d{1,2})?) ?(?:(?:[δ∆]|\\^|dp|prism(?:es?|atiques?)?(?: diopt(?:er|re)s?)?|dioptries? prismatiques?) ?(?:[àa] )?(?:${base}|b[ioud](?![a-z]))|base ?(?:interne|externe|nasale?|temporale?))`,
  'gi',
);
const namedPrisms = new RegExp(
  `(?<![\\w-])prisme?(?: ?o[dgs])? ?[:=]? ?(\\d{1,2}(?:\\.\\d{1,2})?) ?[δ∆]?,? ?(?:${base}|[δ∆]|b[ioud](?![a-z]))`,
  'gi',
);

/** A prism with its base. */
export function prismIn(text: string): Span | undefined {
  if (!/[Δ∆δ^]|prism|base|\bdp\b/i.test(text)) return undefined;
  return spanOf(text, prisms, between(0.25, 20)) ?? spanOf(text, namedPrisms, between(0.25, 20));
}

const acuities =
  /(?<![\w-])(?:acuit[ée] ?(?:visuelle)?|visual acuity|BCVA|UCVA|VA|AV(?:L|P|SC|AC)?)(?:,? ?(?:de (?:loin|pr[èe]s)|VL|VP|SC|AC|sans correction|avec correction|O\.?[DGSU]\.?|(?:œil|oeil) (?:droit|gauche)|right eye|left eye))*(?: ?[:=] ?| )((?:\d{1,2}(?:\.\d)?\/(?:10|20)|6\/(?:4|5|6|7\.5|9|12|18|24|36|60)|(?:20\/\d{2,3}))|[+-]?[01]\.\d{1,2} ?logmar|P(?:arinaud)? ?\d{1,2})(?![\d/])/gi;
const scales = /(?<!\w)(?:monoyer|snellen|etdrs|parinaud) ?:? ?((?:\d{1,2}\/\d{2}|p? ?\d{1,2})(?![\d/.]))/gi;

/** An acuity. `VA` and `AV` stand in capitals: « va 10/10 » is a verb. */
export function acuityIn(text: string): Span | undefined {
  if (!/acuit|[BU]CVA|VA|AV|monoy|snell|etdrs|parin/i.test(text)) return undefined;
  const acuity = spanOf(text, acuities, (_, whole) => !/^(?:va|av)/.test(whole));
  return acuity ?? (/monoy|snell|etdrs|parin/i.test(text) ? spanOf(text, scales, () => true) : undefined);
}

const corneas =
  /(?<!\w)K ?1 ?[:=]? ?((?:3[6-9]|4\d|5[0-2])\.\d{1,2})(?: ?(?:d|@|x|à) ?\d{0,3} ?°?)?[ ,;/]{1,3}K ?2 ?[:=]? ?(?:3[6-9]|4\d|5[0-2])\.\d{1,2}/gi;

/** Both curves of a cornea. */
export const corneaIn = (text: string): Span | undefined =>
  /K ?1/i.test(text) ? spanOf(text, corneas, () => true) : undefined;

const dioptres = /(?<![\w.])([+-]? ?\d{1,2}(?:\.\d{1,2})?) ?(?:dioptries?|diopt(?:er|re)s?|δ|dpt)(?![a-z])/gi;
/** `-3.50 D`, with its sign and its quarters. */
const signedDioptres = /(?<![\w.])([+-] ?\d{1,2}\.\d{2}) ?D(?![a-zéè'’])/g;
const faults = /myop|hyperm[ée]trop|astigmat|presbyt|amblyop|correction|hyperop/i;

/** Dioptres beside the name of a fault of sight. */
export const dioptresIn = (text: string): Span | undefined =>
  !faults.test(text)
    ? undefined
    : /diop|dpt/i.test(text)
      ? spanOf(text, dioptres, (value) => Math.abs(Number(value.replace(' ', ''))) <= 30)
      : spanOf(text, signedDioptres, isLensPower);
