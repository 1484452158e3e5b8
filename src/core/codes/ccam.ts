/**
 * CCAM, a medical act: four letters and three digits, then, at will, activity and phase. The second letter
 * and the fourth have fewer values in the list than in the alphabet, but the list moves: HTTP404 and ITEM001
 * have the shape, so its name or system must stand there. Source: Assurance maladie, CCAM; ANS samples.
 */
export function isCcam(value: string): boolean {
  return value.length <= 16 && /^[A-Z]{4}\d{3}(?:[-+ /]?[1-5](?:[-+ /]?[0-3])?)?$/i.test(value);
}
