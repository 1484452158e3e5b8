/**
 * CIM-10 FR, a diagnosis: a letter, two digits, at most two more behind a point, and the `+` of ATIH's
 * extensions. Source: ATIH, CIM-10 FR for the PMSI; 897 codes of the ANS samples. A4, B12 and V12 are paper,
 * a vitamin and an engine: its name or system must stand there.
 */
export function isCim10(value: string): boolean {
  return value.length <= 9 && /^[A-Z]\d\d(?:\.?\d{1,2})?(?:\.?\+\d{1,2})?[†*]?$/i.test(value);
}
