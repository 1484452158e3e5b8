/** The key of an EAN-13 (GS1 General Specifications §7.9): weights 1 and 3 in turn, the sum a multiple of ten. */
export function hasEan13(digits: string): boolean {
  if (!/^\d{13}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 13; at += 1) sum += Number(digits[at]) * (at % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}
