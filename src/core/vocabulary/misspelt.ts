/**
 * Words whose letters are doubled, or not, against the dictionary: `grosssesse`, « telephonne », « alergie ».
 * The commonest slip of names typed by hand, and the one that makes no other French word.
 */
import {phrases, type Sense} from './lexicon.ts';

/** Shorter words may be others: « balle », « bale ». */
const shortest = 7;

/** What a word says whose doubled letters are put right. */
export function sensesOfMisspelt(token: string): readonly Sense[] {
  if (token.length < shortest) return none;
  known ??= table();
  return known.get(undoubled(token)) ?? none;
}

const none: readonly Sense[] = [];

/** Made at the first unknown token. */
let known: ReadonlyMap<string, readonly Sense[]> | undefined;

function table(): ReadonlyMap<string, readonly Sense[]> {
  const made = new Map<string, readonly Sense[]>();
  for (const [key, senses] of phrases()) {
    const loud = senses.filter(({level}) => level === 'strong' || level === 'medium');
    if (key.length >= shortest && !key.includes(' ') && loud.length > 0) made.set(undoubled(key), loud);
  }
  return made;
}

/** A word without doubled letters; its last letter stands, for « adressée » is not « adresse ». */
function undoubled(word: string): string {
  let plain = '';
  let from = 0;
  for (let at = 1; at < word.length - 1; at += 1) {
    if (word.charCodeAt(at) !== word.charCodeAt(at - 1)) continue;
    plain += word.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? word : plain + word.slice(from);
}
