/** A text in small letters without accents, its apostrophes straight: what word tables are compared with. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replaceAll('œ', 'oe');
}
