/**
 * Provisional numbers of people who have no NIR yet. None has a key that can be checked.
 * NNP: 7 or 8, 1 or 2, office 3, order 8. MIG (migrant de passage): 5 or 6, then the same.
 * NTT (numéro technique temporaire): 1 or 2, the employer's SIREN, 1 to 30 characters.
 * Source: assurance-maladie nir-validation (Nnp, Mig); les-emplois NTT_REGEX.
 */
import {hasLuhn} from '../luhn.ts';
import {tokensOf} from '../vocabulary/tokens.ts';

/** Whether a value that stands under a NIR's name is a provisional number. */
export function isTemporary(value: string, name: string): boolean {
  const compact = value.replace(/[\s.-]/g, '').toUpperCase();
  return /^[5-8][12]\d{11}$/.test(compact) || isNtt(compact, name);
}

/** All digits, an NTT cannot be told from a mistyped NIR: then its own name must stand there. */
function isNtt(compact: string, name: string): boolean {
  const match = /^[12](\d{9})[0-9A-Z]{1,30}$/.exec(compact);
  if (match?.[1] === undefined || !hasLuhn(match[1])) return false;
  const words = tokensOf(name);
  return /[A-Z]/.test(compact) || words.includes('ntt') || words.includes('temporaire');
}
