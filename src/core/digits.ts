/** How many digits a text holds, whatever stands between them. */
export function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}
