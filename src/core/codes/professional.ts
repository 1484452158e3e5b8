/**
 * Numbers of professionals and of establishments. RPPS: 11 digits; ADELI and FINESS: 9; all end with Luhn's
 * key, Corsica's A and B counting as 1 and 2. `8` + RPPS and `0` + ADELI are a PS_IdNat, `1` + FINESS and
 * `3` + SIRET a Struct_IdNat. By its key a FINESS is an ADELI or a SIREN: a name must tell them apart.
 * Source: ANS, PS_IdNat and Struct_IdNat; SAE 2022 (7,729 of 7,730 FINESS); Mediboard.
 */
import {hasLuhn} from '../luhn.ts';

export const isRpps = (value: string): boolean => /^\d{11}$/.test(value) && hasLuhn(value);

/** Department of creation, 01 to 98 or 2A, 2B; never C. */
export function isFiness(value: string): boolean {
  if (!/^\d(?:\d|[AB])\d{7}$/i.test(value) || value.startsWith('00')) return false;
  if (/[AB]/i.test(value) && value[0] !== '2') return false;
  return hasLuhn(value.toUpperCase().replace('A', '1').replace('B', '2'));
}

/** An ADELI has the shape and the key of a FINESS. */
export const isAdeli = isFiness;

const isSiret = (value: string): boolean => /^\d{14}$/.test(value) && hasLuhn(value);

/** A national identifier with the digit of its kind before it. */
export function isIdNat(value: string): boolean {
  const inner = value.slice(1);
  if (value.startsWith('8')) return isRpps(inner);
  if (value.startsWith('0')) return isAdeli(inner);
  if (value.startsWith('1')) return isFiness(inner);
  return value.startsWith('3') && isSiret(inner);
}

/** Any of them, without separators. */
export function isProfessional(value: string): boolean {
  return isFiness(value) || isRpps(value) || isIdNat(value);
}
