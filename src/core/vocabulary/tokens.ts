/**
 * A label or a name as whole tokens: `numAMC` → numero amc, « N° de sécurité sociale » → numero securite sociale.
 * Words are never compared by substring: `nir` stands inside 554 French words.
 * Source: the normalisation rules measured on 2,631 real labels (steps 1 to 5 below).
 */
import {wordsOf} from './words.ts';

const numbers: ReadonlySet<string> = new Set(['num', 'no', 'nro', 'nr', 'nbr', 'number', 'numeros']);

/** Words before which a lone `n` means number. */
const numbered: ReadonlySet<string> = new Set(
  (
    'secu ss securite amc adherent rpps adeli finess assure patient mutuelle contrat carte immatriculation insee ' +
    'ipp dossier telephone tel affilie beneficiaire nir nss'
  ).split(' '),
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

/** Whether a token is a stop word. */
export const isStop = (token: string): boolean => stops.has(token);

/** Tokens of a text, in order, stop words included. */
export function tokensOf(text: string): string[] {
  const words = wordsOf(text.length > longest ? text.slice(0, longest) : text);
  for (let at = 0; at < words.length; at += 1)
    words[at] = singular(numbering(words[at] ?? '', words[at + 1]));
  return elided(words);
}

/** Words of lenses, before which a lone letter names an eye: `axe_d_axe_g`, « sph. D add ». */
const lenses: ReadonlySet<string> = new Set(
  'axe axis add addition acuite av ep oeil oe eye od og os'.split(' '),
);

/** Words without an elided article: « sphère d’activité » and `sphere_d_activite` name no right eye. */
function elided(words: string[]): string[] {
  if (!words.some((word, at) => isElided(word, words[at + 1]))) return words;
  return words.filter((word, at) => !isElided(word, words[at + 1]));
}

const isElided = (word: string, next: string | undefined): boolean =>
  (word === 'd' || word === 'l') && next !== undefined && /^[aeiouyh]./.test(next) && !lenses.has(next);

/** Tokens that carry meaning: stop words dropped. */
export function meaningful(tokens: readonly string[]): string[] {
  return tokens.filter((token) => !stops.has(token));
}

/** What a phrase is known by: its meaningful tokens, all of them when it would shrink to one word. */
export function keyOf(tokens: readonly string[]): readonly string[] {
  const plain = meaningful(tokens);
  return plain.length < 2 ? tokens : plain;
}

function numbering(word: string, next: string | undefined): string {
  if (numbers.has(word)) return 'numero';
  return word === 'n' && next !== undefined && numbered.has(next) ? 'numero' : word;
}

function singular(word: string): string {
  return word.length >= 5 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
