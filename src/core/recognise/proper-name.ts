/** A key that is somebody's name: a map of patients by name (`{"DURAND Marie": {…}}`). */
import {spokenByName} from '../vocabulary/speaks-of.ts';
import {usualNames} from './usual-names.ts';
import {isOrdinary, wordsOf} from './worth.ts';

/** Two to four words, each with a capital: « Durand Marie », « DE LA TOUR, Anne ». */
const shape = /^\p{Lu}[\p{L}\p{M}'’-]*(?:,? \p{Lu}[\p{L}\p{M}'’-]*){1,3}$/u;

/** Whether part of a name looks like a person's: words with capitals, a usual name among them or none of every day. */
export function isProperName(part: string): boolean {
  if (!shape.test(part) || spokenByName(part).length > 0) return false;
  const words = wordsOf(part);
  return words.some((word) => usualNames.has(word)) || !words.some(isOrdinary);
}
