/**
 * What finding a typed value again is worth: a number of fifteen figures is the person's wherever it stands,
 * « Martin » is many people's, « Aucune » anybody's.
 */
import {groupOf, isPersonal} from '../categories.ts';
import type {Category, Watched} from '../model.ts';
import {spokenIn} from '../vocabulary/speak.ts';
import {dateIn} from './dates.ts';
import {canonical} from './fold.ts';
import {ordinaryWords} from './ordinary-words.ts';
import {usualNames} from './usual-names.ts';

/** From what says nothing of the person to what is nobody else's; a number, so that values met together add up. */
export type Worth = 0 | 1 | 2 | 3;
/** An ordinary answer: it counts under a name that asks for it only. */
export const trite: Worth = 0;
/** Shared by many: it counts in company. */
export const common: Worth = 1;
/** Seldom somebody else's. */
export const rare: Worth = 2;
/** Nobody else's. */
export const sole: Worth = 3;

/** Figures from which a number is not met by chance. */
const tellingDigits = 8;
/** Words of every day from which a sentence is somebody's own. */
const ownWords = 6;

/** What a value is worth. */
export function worthOf(of: Watched): Worth {
  const {category, value} = of;
  const letters = canonical(value);
  const date = dateIn(value);
  if (date !== undefined) return category === 'birth-date' ? worthOfBirth(date) : trite;
  if (/^\d+$/.test(letters)) return worthOfNumber(letters);
  if (category === 'email' || /\d{8}/.test(letters)) return sole;
  return worthOfWords(wordsOf(value), of);
}

/** The words of a value, as they are compared. */
export const wordsOf = (value: string): readonly string[] =>
  value
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(canonical)
    .filter((word) => word !== '');

/** First and last names, when that is what a value is made of: two or three words of letters. */
export function namesOf({category, value}: Watched): readonly string[] {
  if (!ofPerson.has(category) || !/^[\p{L}\p{M}\s.,'’-]+$/u.test(value)) return [];
  const words = wordsOf(value).filter((word) => !titles.has(word));
  return words.length > 1 && words.length < 4 ? words : [];
}

/** How people are addressed: a « Dr » is left out as often as it is written. */
const titles: ReadonlySet<string> = new Set(
  'm mr mme mlle dr pr me docteur professeur madame monsieur'.split(' '),
);

const ofPerson: ReadonlySet<Category> = new Set<Category>(['name', 'treating-doctor']);

/** Neither an ordinary word nor a usual name. */
export const isRareWord = (word: string): boolean =>
  word.length > 2 && !/^\d+$/.test(word) && !isOrdinary(word) && !usualNames.has(word);

/** Recent days are those of files and orders, and 1 January that of every default. */
function worthOfBirth({day, month, year}: {day: number; month: number; year: number}): Worth {
  return year > 2005 || (day === 1 && month === 1) ? common : rare;
}

function worthOfNumber(digits: string): Worth {
  const isRound = /000$/.test(digits) && digits.length < 10;
  if (isRound || new Set(digits).size < 3 || '01234567890123'.includes(digits)) return trite;
  return digits.length < tellingDigits ? common : sole;
}

function worthOfWords(words: readonly string[], of: Watched): Worth {
  const isPlace = isPersonal(of.category) && words.length > 2;
  if (words.every((word) => isOrdinary(word) || (!isPlace && isMeasure(word))))
    return words.length < ownWords ? trite : rare;
  if (isShared(words, of) || isLabel(words, of)) return common;
  return rare;
}

/** A figure or a unit: « 75 kg », « 250 ml ». */
const isMeasure = (word: string): boolean => /^(?:\d{1,4}|\d{0,4}\p{L}{1,2})$/u.test(word);

/** One name of many, or a town with its code. */
function isShared(words: readonly string[], {category}: Watched): boolean {
  if (!named.has(category)) return false;
  const names = words.filter((word) => !/^\d{5}$/.test(word));
  return names.length < 2 && names.every((word) => usualNames.has(word) || word.length < 5);
}

/** Words with which any page on health asks or tells: « Diabète », « Bilan sanguin »; a drug is called by its own. */
function isLabel(words: readonly string[], {category, value}: Watched): boolean {
  if (words.length > 3 || category === 'drug') return false;
  const isPublic = groupOf(category) === 'health' || category === 'amo-org' || category === 'amc-org';
  return isPublic && spokenIn(value).length > 0;
}

export const isOrdinary = (word: string): boolean =>
  ordinaryWords.has(word) || (word.length > 4 && word.endsWith('s') && ordinaryWords.has(word.slice(0, -1)));

/** Categories whose values are proper names. */
const named: ReadonlySet<Category> = new Set<Category>(['name', 'address', 'treating-doctor']);
