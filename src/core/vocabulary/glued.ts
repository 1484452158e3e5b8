/**
 * Words written as one, without a border: `nomclient`, `numsecu`, `datedenaissance`. A token counts only
 * when known words cover all of it, and when what they say spans two of them, or stands beside plain
 * companions (`client`, `numero`): never a substring, for `nir` stands inside `souvenir`.
 */
import {knownWords, longestPhrase, type Sense, sensesOf, sensesOfJoined} from './lexicon.ts';
import {sensesOfMisspelt} from './misspelt.ts';
import {Prefixes} from './prefixes.ts';
import {keyOf, tokensOf} from './tokens.ts';

/** Words that say nothing of their own beside one that speaks. */
const companions: ReadonlySet<string> = new Set(
  'numero num patient client beneficiaire assure adherent prospect conjoint user membre contact code saisie champ'.split(
    ' ',
  ),
);
/** Short words that may stand between others. */
const links = 'de du des la le et id'.split(' ');

const shortest = 6;
const longestToken = 40;
const mostPieces = 6;

/** What a glued token says, strong and medium senses only. */
export function sensesOfGlued(token: string): readonly Sense[] {
  if (token.length < 4 || token.length > longestToken) return none;
  const whole = sensesOfJoined(token);
  if (whole.length > 0 || token.length < shortest) return whole;
  pieces ??= new Prefixes(glue());
  const cover = pieces.cover(token, mostPieces);
  return cover === undefined || cover.length < 2
    ? sensesOfMisspelt(token)
    : sensesOfPieces(keyOf(tokensOf(cover.join(' '))));
}

const none: readonly Sense[] = [];

/** Made at the first unknown token: most pages need none. */
let pieces: Prefixes | undefined;

function* glue(): Generator<string> {
  for (const word of knownWords()) if (word.length > 2) yield word;
  yield* companions;
  yield* links;
}

function sensesOfPieces(words: readonly string[]): readonly Sense[] {
  const heard: Sense[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= Math.min(words.length, start + longestPhrase); end += 1) {
      const alone = end - start === 1;
      if (alone && !words.every((word, at) => at === start || companions.has(word))) continue;
      heard.push(...sensesOf(words.slice(start, end).join(' ')));
    }
  }
  if (heard.some(({level}) => level === 'negative')) return none;
  return heard.filter(({level}) => level === 'strong' || level === 'medium');
}
