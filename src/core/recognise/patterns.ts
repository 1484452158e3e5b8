/**
 * What is sought of a typed value: all of it, in any case and with any separators; the same read
 * backwards; and of a text of several words, its pairs of words, so that a sentence that was cut or
 * re-joined is still found. Made once for a value, never for a request.
 */
import type {Watched} from '../model.ts';
import {canonical} from './fold.ts';
import {othersOf} from './other-forms.ts';

/** Letters and digits to seek in a row, and what they are of the value. */
export interface Pattern {
  readonly letters: string;
  readonly of: Watched;
  /** Place of the value among those watched: parts found are counted by it. */
  readonly kind: 'whole' | 'reversed' | 'part';
}

/** Fewest letters or digits that can be told from chance; shorter values need a name that speaks. */
export const fewest = 4;
/** From here on a value speaks wherever it stands, inside a word of the other kind too. */
export const telling = 8;
/** Longest run of letters sought whole; a longer text is told by its parts. */
const longest = 96;
/** Words of a long text that are sought. */
const mostWords = 60;

/** Every pattern of a value; none when it is too short to be told from chance. */
export function patternsOf(of: Watched): readonly Pattern[] {
  const letters = canonical(of.value);
  if (letters.length < fewest || isShortNumber(letters)) return [];
  const whole: readonly Pattern[] = letters.length <= longest ? [{letters, of, kind: 'whole'}] : [];
  const isLong = letters.length >= telling && letters.length <= longest;
  const backwards = Array.from(letters).reverse().join('');
  const reversed: readonly Pattern[] =
    isLong && backwards !== letters ? [{letters: backwards, of, kind: 'reversed'}] : [];
  const others = othersOf(letters, of).map((other): Pattern => ({letters: other, of, kind: 'whole'}));
  const parts = partsOf(of.value).map((part): Pattern => ({letters: part, of, kind: 'part'}));
  return [...whole, ...others, ...reversed, ...parts];
}

/** A year, a month, a code of a few figures: too common to be recognised alone. */
const isShortNumber = (letters: string): boolean => letters.length < 6 && /^\d+$/.test(letters);

/** Two words in a row, or as many as make ten letters, at every place of a text of four words or more. */
function partsOf(text: string): readonly string[] {
  const words = text
    .split(/[^\p{L}\p{N}]+/u)
    .map(canonical)
    .filter((word) => word !== '')
    .slice(0, mostWords);
  // Figures in groups are one number, not words.
  if (words.length < 4 || words.filter((word) => /\p{L}{2}/u.test(word)).length < 4) return [];
  const parts = new Set<string>();
  for (let start = 0; start < words.length - 1; start += 1) {
    let [part, end] = [words[start] ?? '', start + 1];
    while (end < words.length && (end < start + 2 || part.length < 10)) {
      part += words[end] ?? '';
      end += 1;
    }
    if (part.length >= 10) parts.add(part);
  }
  return [...parts];
}

/** How many parts of a value must be met for the text to be recognised. */
export function enoughParts(patterns: readonly Pattern[]): number {
  const parts = patterns.filter(({kind}) => kind === 'part').length;
  return Math.min(3, Math.max(1, Math.ceil(parts / 2)));
}
