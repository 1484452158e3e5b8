/** A text, its last character first. */
export function reversed(text: string): string {
  return text.split('').reverse().join('');
}
