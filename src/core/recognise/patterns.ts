/**
 * What is sought of a typed value: all of it, in any case and with any separators; the same read
 * backwards; of a text of several words, its words in a row, so that a sentence that was cut or
 * re-joined is still found; of a name, its words one by one. Made once for a value, never for a request.
 */
import type {Watched} from '../model.ts';
import {dateIn} from './dates.ts';
import {canonical} from './fold.ts';
import {othersOf} from './other-forms.ts';
import {isRareWord, namesOf, wordsOf} from './worth.ts';

/** Letters and digits to seek in a row, and what they are of the value. */
export interface Pattern {
  readonly letters: string;
  readonly of: Watched;
  /** All of the value, the same backwards, or words of it: those count together only. */
  readonly kind: 'whole' | 'reversed' | 'part';
}

/** Fewest letters or digits that can be told from chance; shorter values need a name that speaks. */
export const fewest = 4;
/** From here on a value speaks wherever it stands, inside a word of the other kind too. */
export const telling = 8;
/** Longest run of letters sought whole; a longer text is told by its parts. */
const longest = 96;
/** Words of a long text that are sought. */
const mostWords = 300;

/** Every pattern of a value; none when it is too short to be told from chance. */
export function patternsOf(of: Watched): readonly Pattern[] {
  const letters = canonical(of.value);
  if ((letters.length < fewest || isShortNumber(letters)) && dateIn(of.value) === undefined) return [];
  const whole: readonly Pattern[] = letters.length <= longest ? [{letters, of, kind: 'whole'}] : [];
  const isLong = letters.length >= telling && letters.length <= longest;
  const backwards = Array.from(letters).reverse().join('');
  const reversed: readonly Pattern[] =
    isLong && backwards !== letters ? [{letters: backwards, of, kind: 'reversed'}] : [];
  const others = othersOf(letters, of).map((other): Pattern => ({letters: other, of, kind: 'whole'}));
  const parts = partsOf(of).map((part): Pattern => ({letters: part, of, kind: 'part'}));
  return [...whole, ...others, ...reversed, ...parts];
}

/** A year, a month, a code of a few figures: too common to be recognised alone. */
const isShortNumber = (letters: string): boolean => letters.length < 6 && /^\d+$/.test(letters);

function partsOf(of: Watched): readonly string[] {
  const names = namesOf(of);
  if (names.length > 0) return names.every(({length}) => length > 2) ? [...new Set(names)] : [];
  const words = wordsOf(of.value).slice(0, mostWords);
  // Figures in groups are one number, not words.
  return words.filter((word) => /\p{L}{2}/u.test(word)).length < 4 ? [] : rowsOf(words);
}

/** Letters of a part that holds a word seldom used, and of one that holds none. */
const enoughRare = 10;
const enoughOrdinary = 32;
const longestRow = 200;

/** From every word on, two words in a row or as many as can be told from what anybody writes. */
function rowsOf(words: readonly string[]): readonly string[] {
  const rows = new Set<string>();
  for (let start = 0; start < words.length - 1; start += 1) {
    let [row, end, least] = ['', start, enoughOrdinary];
    for (; end < words.length && (end < start + 2 || row.length < least); end += 1) {
      const word = words[end] ?? '';
      row += word;
      if (isRareWord(word)) least = enoughRare;
    }
    if (row.length >= least && row.length <= longestRow) rows.add(row);
  }
  return [...rows];
}

/** How many parts of a value must be met for the text to be recognised. */
export function enoughParts(patterns: readonly Pattern[]): number {
  const parts = patterns.filter(({kind}) => kind === 'part');
  const [first] = parts;
  if (first !== undefined && namesOf(first.of).length > 0) return parts.length;
  return Math.min(3, Math.max(1, Math.ceil(parts.length / 2)));
}
