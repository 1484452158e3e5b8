/**
 * How sure a typed value that was met is the person's own: by what it is worth, by the name it stands under,
 * by whether it is all of its entry, and by the other typed values that stand beside it.
 */
import {isPersonal} from '../categories.ts';
import type {Certainty, Entry, Watched} from '../model.ts';
import type {Loudness} from '../vocabulary/speak.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';
import {canonical} from './fold.ts';
import type {Match} from './scan.ts';
import {common, rare, sole, trite, type Worth, wordsOf} from './worth.ts';

/** A typed value met in an entry. */
export interface Meeting {
  readonly match: Match;
  readonly entry: Entry;
  /** The text in which it stands: the value of the entry, or of several neighbours. */
  readonly text: string;
  /** It spans several entries. */
  readonly isSplit: boolean;
}

/** From here on a word speaks inside a text; a shorter one (« Lille ») as a whole value, or in company. */
const sure = 6;
/** Company that leaves no doubt: a rare value and a common one, a number; for a whole value a rare one, two common ones. */
const close = 3;
const closeToWhole = 2;

/** How sure it is; `company`: what the other values met beside it are worth together. */
export function weigh(meeting: Meeting, worth: Worth, company: number): Certainty | undefined {
  if (joinsWords(meeting) || isUnmarkedDate(meeting)) return undefined;
  const {certainty} = meeting.match.pattern.of;
  const said = {loudness: loudnessOf(meeting), isWhole: isWhole(meeting), company};
  const answer = worth >= rare ? ofRare(meeting, worth, said) : ofCommon(meeting, worth, said);
  return answer === 'certain' ? certainty : answer;
}

interface Said {
  /** How loudly the name of the entry speaks of the category. */
  readonly loudness: Loudness | undefined;
  readonly isWhole: boolean;
  readonly company: number;
}

function ofRare({match, isSplit}: Meeting, worth: Worth, said: Said): Certainty | undefined {
  const {letters, of} = match.pattern;
  if (worth === sole || said.loudness !== undefined || said.company > 0) return 'certain';
  if (said.isWhole) return isOneAnswer(of) ? 'likely' : 'certain';
  if (letters.length < sure) return undefined;
  return isSplit || !isOwn(of) ? 'likely' : 'certain';
}

/** One word that answers a question on health (« Gluten », « Sport »): sites of every kind say it, too. */
const isOneAnswer = ({category, value}: Watched): boolean =>
  !isPersonal(category) && !/\d/.test(value) && wordsOf(value).length < 2;

/** Inside a text, one word (« Jean-Pierre » too) or a few on health are the person's, or what the text is about. */
function isOwn({category, value}: Watched): boolean {
  const words = wordsOf(value);
  if (/\d/.test(value) || words.length > 3) return true;
  return isPersonal(category) && words.length > 1 && !/^(?:jean|marie|anne)-\p{L}+$/iu.test(value.trim());
}

function ofCommon({match, isSplit}: Meeting, worth: Worth, said: Said): Certainty | undefined {
  const {category} = match.pattern.of;
  const isNamed = said.loudness === 'strong' || said.loudness === 'medium';
  // `city: Paris` is where the server stands, too.
  if (isNamed && said.isWhole && category !== 'address' && (worth === common || isPersonal(category)))
    return 'certain';
  if (isNamed) return 'likely';
  if (worth === trite)
    return said.company >= close && said.isWhole && isPersonal(category) ? 'likely' : undefined;
  if (said.company >= (said.isWhole ? closeToWhole : close)) return 'certain';
  return said.company > 0 || (said.isWhole && !isSplit) ? 'likely' : undefined;
}

function loudnessOf({match, entry, text, isSplit}: Meeting): Loudness | undefined {
  const {category} = match.pattern.of;
  if (isSplit && category === 'birth-date' && isDateBoxes(entry.name)) return 'strong';
  if (isPersonal(category) && title.test(text.slice(Math.max(0, match.start - 12), match.start)))
    return 'medium';
  return spokenByName(entry.name).find((spoken) => spoken.category === category)?.level;
}

/** What stands before a name. */
const title = /(?:^|[^\p{L}])(?:madame|monsieur|mme|mlle|m\.|mr|mrs|dr|docteur|patiente?)[\s.:]{1,3}$/iu;

/** Boxes of a day, a month and a year: `jour+mois+annee`, `d+m+y`. */
const isDateBoxes = (names: string): boolean =>
  /mois|month|(?:^|[+._-])mm?(?:\+|$)/i.test(names) && names.includes('+');

function isWhole({match: {pattern}, text, isSplit}: Meeting): boolean {
  return !isSplit && text.length < 200 && canonical(text) === pattern.letters;
}

/** « Le blanc » is not « Leblanc »: words are not glued to make a name, unless it is spelt letter by letter. */
function joinsWords({match: {pattern, start, end}, text, isSplit}: Meeting): boolean {
  if (isSplit || !/^\p{L}+$/u.test(pattern.of.value.trim().normalize('NFC'))) return false;
  const gaps = text.slice(start, end).match(/[^\p{L}\p{N}\p{M}\p{Cf}]+/gu) ?? [];
  return gaps.length > 0 && gaps.length < pattern.letters.length - 1;
}

/** Six or seven figures without a mark: a day only under a name that says so. */
function isUnmarkedDate(meeting: Meeting): boolean {
  const {match, text} = meeting;
  const {letters, of} = match.pattern;
  if (of.category !== 'birth-date' || !/^\d{6,7}$/.test(letters)) return false;
  const isMarked = /^\d{1,4}([./-])\d{1,2}\1\d{2,4}$/.test(text.slice(match.start, match.end));
  return !isMarked && loudnessOf(meeting) === undefined;
}
