/**
 * Verhoeff's check (J. Verhoeff, "Error detecting decimal codes", 1969): the dihedral group D5 catches
 * every wrong digit and every swap of neighbours. SNOMED CT ends its identifiers with it.
 */

const product = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
] as const;

const permutation = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
] as const;

/** Whether a run of digits ends with its check digit. */
export function hasVerhoeff(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  let check = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const moved = permutation[at % 8]?.[Number(digits[digits.length - 1 - at])];
    check = Number(product[check]?.[Number(moved)]);
  }
  return check === 0;
}
