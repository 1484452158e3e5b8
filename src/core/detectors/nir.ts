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

  detect(value, surroundings) {
    if (value.length < 13) return undefined;
    let best: Detection | undefined;
    for (const candidate of candidatesIn(value)) {
      const certainty = certaintyOf(candidate, surroundings);
      if (certainty === 'certain') return {certainty, value: candidate.raw};
      if (certainty !== undefined) best ??= {certainty, value: candidate.raw};
    }
    return best ?? temporary(value, surroundings.name);
  },
};

function certaintyOf({compact, grouped}: Candidate, {name, health}: Surroundings): Certainty | undefined {
  const body = compact.slice(0, 13);
  const structure = structureOf(body);
  if (structure === undefined) return undefined;
  const named = speaksOfNir(name);
  if (compact.length === 13) return named && /^[12]/.test(body) ? 'likely' : undefined;
  if (keyOf(body) !== Number(compact.slice(13))) return undefined;
  if (!/^[12]/.test(body)) return named || health ? 'likely' : undefined;
  if (named || structure === 'plain') return 'certain';
  return grouped || health ? 'likely' : undefined;
}

/** Provisional numbers have no key to check: the name alone tells them. */
function temporary(value: string, name: string): Detection | undefined {
  return value.length <= 60 && speaksOfNir(name) && isTemporary(value, name)
    ? {certainty: 'likely', value}
    : undefined;
}
