/**
 * NIR, the French social security number: 13 characters (sex, year, month, place of birth, order) and
 * a two-digit key, 97 minus the number modulo 97; Corsica's 2A and 2B count as 19 and 18.
 * Without its key (13 characters) or with a first digit of a waiting number (3, 4, 7, 8), it is reported
 * only under a name that speaks: 84 % of epoch-millisecond timestamps have the shape of 13 digits.
 * Source: décret 82-103 of 22 January 1982, article 4; assurance-maladie nir-validation; INSEE months.
 */
import type {Certainty, Detection, Detector, Surroundings} from '../model.ts';
import {type Candidate, candidatesIn, keyOf, structureOf} from '../nir/number.ts';
import {isTemporary} from '../nir/temporary.ts';
import {speaksOfNir} from '../vocabulary/speaks-of.ts';

export const nir: Detector = {
  id: 'nir',
  // The fewest are those of an NTT: the sex and a SIREN.
  digits: 10,
  alone: true,

  detect(value, surroundings) {
    if (value.length < 13) return value.length < 11 ? undefined : temporary(value, surroundings.name);
    // Epoch milliseconds are most of what has 13 characters.
    if (value.length === 13 && !speaksOfNir(surroundings.name)) return undefined;
    let best: Detection | undefined;
    let from = 0;
    for (const candidate of candidatesIn(value)) {
      const at = value.indexOf(candidate.raw, from);
      const certainty = certaintyOf(candidate, surroundings, at > 0 && isSpoken(value, at));
      if (certainty === 'certain') return {certainty, value: candidate.raw};
      if (certainty !== undefined) best ??= {certainty, value: candidate.raw};
      // Full-width digits are not found again as they were read: then the search ends.
      from = at < 0 ? value.length : at + 1;
    }
    return best ?? temporary(value, surroundings.name);
  },
};

const words =
  /(?<!\p{L})(?:nir|nss|s[ée]cu|s[ée]cu(?:rit[ée])? sociale|s[ée]cu(?:rit[ée])? soc|n(?:um[ée]ro|°) ?ss|insee|social security(?: number)?)[^\p{L}\d]{0,6}(?:est|is)?[^\p{L}\d]{0,4}$/iu;

/** The text names the number right before it: « N° de sécu : 1 85 05… ». */
const isSpoken = (text: string, at: number): boolean => words.test(text.slice(Math.max(0, at - 45), at));

function certaintyOf(
  {compact, grouped}: Candidate,
  {name, health}: Surroundings,
  spoken: boolean,
): Certainty | undefined {
  const body = compact.slice(0, 13);
  const structure = structureOf(body);
  if (structure === undefined) return undefined;
  const named = spoken || speaksOfNir(name);
  if (compact.length === 13) return named && /^[12]/.test(body) ? 'likely' : undefined;
  if (keyOf(body) !== Number(compact.slice(13))) return undefined;
  if (!/^[12]/.test(body)) return named || health ? 'likely' : undefined;
  if (named || structure === 'plain') return 'certain';
  return grouped || health ? 'likely' : undefined;
}

/** Provisional numbers have no key to check: the name alone tells them. */
function temporary(value: string, name: string): Detection | undefined {
  return value.length <= 60 &&
    /^\s*[125-8][ .-]?[\dAB]/.test(value) &&
    speaksOfNir(name) &&
    isTemporary(value, name)
    ? {certainty: 'likely', value}
    : undefined;
}
