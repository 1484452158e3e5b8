/**
 * A label or a name as whole tokens: `numAMC` → numero amc, « N° de sécurité sociale » → numero securite sociale.
 * Words are never compared by substring: `nir` stands inside 554 French words.
 * Source: the normalisation rules measured on 2,631 real labels (steps 1 to 5 below).
 */

/** Codes that keep their digits. */
const kept = /(?<![a-z])(?:hba1c|cip13|cip7|ucd13|cim10|icd10|c2s|cd4|b12|b2|covid19)(?![a-z])/gi;

const numbers: ReadonlySet<string> = new Set(['num', 'no', 'nro', 'nr', 'nbr', 'number', 'numeros']);

/** Words before which a lone `n` means number. */
const numbered: ReadonlySet<string> = new Set(
  'secu ss securite amc adherent rpps adeli finess assure patient mutuelle contrat carte immatriculation insee'.split(
    ' ',
  ),
);

const stops: ReadonlySet<string> = new Set(
  (
    'de du des d la le les l a au aux et ou un une votre vos ton ta tes notre nos mon ma mes son sa ses ce cette en sur pour par ' +
    'the your my of or and an to for in this please enter obligatoire facultatif optional required ' +
    'veuillez saisir saisissez indiquer indiquez renseigner renseignez entrer entrez s il vous plait txt fld input field champ'
  ).split(' '),
);

/** Longest text that is read: labels beyond it are prose. */
const longest = 300;

/** Tokens of a text, in order, stop words included. */
export function tokensOf(text: string): string[] {
  const words = text
    .slice(0, longest)
    .replace(/n\s?[°º]|№/gi, ' numero ')
    .replace(kept, (code) => code.toLowerCase())
    .replace(/([a-zà-ÿ])([A-ZÀ-Þ])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-zà-ÿ])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[^a-z0-9]+/)
    .flatMap(parted)
    .filter((word) => word !== '');
  return words.map((word, at) => singular(numbering(word, words[at + 1])));
}

/** Tokens that carry meaning: stop words dropped. */
export function meaningful(tokens: readonly string[]): string[] {
  return tokens.filter((token) => !stops.has(token));
}

/** Splits letters from digits, but for the codes that keep them. */
function parted(word: string): string[] {
  if (!/\d/.test(word) || word.replace(kept, '') === '') return [word];
  return word.split(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/);
}

function numbering(word: string, next: string | undefined): string {
  if (numbers.has(word)) return 'numero';
  return word === 'n' && next !== undefined && numbered.has(next) ? 'numero' : word;
}

function singular(word: string): string {
  return word.length >= 5 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
