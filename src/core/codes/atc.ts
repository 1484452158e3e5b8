/**
 * ATC, the class of a drug: main group (14 letters), two digits, a letter, a letter, two digits; shorter
 * codes name a class. Source: WHO Collaborating Centre, "Structure and principles". The shape alone is a
 * part number: its name or system must stand there.
 */
export function isAtc(value: string): boolean {
  return value.length <= 7 && /^[ABCDGHJLMNPRSV]\d\d(?:[A-Z](?:[A-Z](?:\d\d)?)?)?$/i.test(value);
}
