/**
 * The same value in another form, as programs write it anew: a date in another order, with its month in letters
 * or as a number of seconds, a phone number with or without its country, a member's number with other zeros,
 * a NIR with or without its key, a name with its family name first.
 */
import type {Category, Watched} from '../model.ts';
import {type Day, dateIn} from './dates.ts';
import {canonical} from './fold.ts';
import {spellingsOf} from './spellings.ts';
import {namesOf} from './worth.ts';

/** Other letters and digits that stand for a value; `letters` are its own. */
export function othersOf(letters: string, of: Watched): readonly string[] {
  const all = [...(others[of.category]?.(letters, of) ?? []), ...ligatured(letters)];
  return [...new Set(all)].filter((other) => other !== letters && other.length >= 4);
}

const others: {readonly [C in Category]?: (letters: string, of: Watched) => readonly string[]} = {
  'birth-date': (_, {value}) => datesOf(dateIn(value)),
  phone: phonesOf,
  nir: numbersOf,
  ins: numbersOf,
  email: mailboxesOf,
  name: turned,
  'treating-doctor': turned,
  'amc-member': zerosOf,
  'patient-id': zerosOf,
};

/** Zeros that files put before a number, up to a width of their own. */
const mostZeros = 5;

/** A number without its zeros, and with more or fewer of them. */
function zerosOf(letters: string): readonly string[] {
  const bare = letters.replace(/^0+/, '');
  if (bare.length < 6) return [];
  const padded = /^\d+$/.test(bare)
    ? Array.from({length: mostZeros}, (_, at) => '0'.repeat(at + 1) + bare)
    : [];
  return [bare, ...padded];
}

/** A sentence is told by its parts. */
const longestTied = 40;

/** Ligatures and the two letters they stand for: « Lecœur » is written LECOEUR. */
function ligatured(letters: string): readonly string[] {
  if (letters.length > longestTied || !/oe|ae|ss|[œæß]/.test(letters)) return [];
  const open = letters.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss');
  const tied = open.replaceAll('oe', 'œ').replaceAll('ae', 'æ');
  return [open, tied, tied.replaceAll('ss', 'ß'), open.replaceAll('ss', 'ß')];
}

const french = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);
const english = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Day, month and year in any order, with and without zeros; the month in letters; that day's midnight. */
function datesOf(date: Day | undefined): readonly string[] {
  if (date === undefined) return [];
  const {day, month, year} = date;
  const [dd, mm, yy] = [day, month, year % 100].map((part) => String(part).padStart(2, '0'));
  const names = [french[month - 1] ?? '', english[month - 1] ?? ''].flatMap((name) => [
    name,
    name.slice(0, 3),
  ]);
  return [
    `${dd}${mm}${year}`,
    `${year}${mm}${dd}`,
    `${mm}${dd}${year}`,
    `${day}${month}${year}`,
    `${year}${month}${day}`,
    `${dd}${mm}${yy}`,
    ...names.flatMap((name) => [`${day}${name}${year}`, `${dd}${name}${year}`, `${name}${day}${year}`]),
    ...midnightsOf(date),
  ];
}

/** Midnight of a day, in UTC and in Paris (one or two hours before), as seconds, milliseconds and an ISO date. */
function midnightsOf({day, month, year}: Day): readonly string[] {
  const before = day > 1 ? day - 1 : (Date.UTC(year, month - 1, 1) - Date.UTC(year, month - 2, 1)) / oneDay;
  const monthBefore = day > 1 ? month : month === 1 ? 12 : month - 1;
  const yearBefore = day === 1 && month === 1 ? year - 1 : year;
  const eve = [yearBefore, monthBefore, before].map((part) => String(part).padStart(2, '0')).join('');
  const times = [0, 1, 2].map((hours) => Math.abs(Date.UTC(year, month - 1, day) - hours * 3_600_000));
  return [
    ...times.flatMap((time) => [String(time / 1000), String(time)]).filter((one) => one.length > 8),
    `${eve}t2200`,
    `${eve}t2300`,
  ];
}

const oneDay = 86_400_000;

/** French numbers: 06…, +33 6…, 0033 6…, +33 (0)6…, and without the zero. */
function phonesOf(letters: string): readonly string[] {
  const own = /^(?:0033|33)?0?([1-9]\d{8})$/.exec(letters)?.[1];
  return own === undefined ? [] : [`0${own}`, `33${own}`, `0033${own}`, `330${own}`, own];
}

/** With and without the key, and in groups that lost their zeros: `{sexe: 2, mois: 5, commune: 6}`. */
function numbersOf(_: string, of: Watched): readonly string[] {
  const spelt = spellingsOf(of).map(canonical);
  const bare = spelt.find((one) => one.length === 15) ?? '';
  const groups = /^(.)(..)(..)(..)(...)(...)(..)$/.exec(bare)?.slice(1) ?? [];
  const short = groups.map((group) => group.replace(/^0+(?=.)/, ''));
  const withoutKey = short.slice(0, -1).join('');
  return [...spelt, short.join(''), withoutKey].filter((one) => one.length >= 10);
}

/** Without its tag (`jeanne+labo@…`); with its sign in letters or encoded. */
function mailboxesOf(_: string, {value}: Watched): readonly string[] {
  const [local = '', domain = ''] = value.trim().split('@');
  const names = [local, local.split('+')[0] ?? ''].map(canonical).filter((name) => name !== '');
  const at = ['', 'at', 'arobase', '40'];
  return names.flatMap((name) => at.map((sign) => name + sign + canonical(domain)));
}

/** « Sandrine Morel » is « MOREL Sandrine » in a file. */
function turned(_: string, of: Watched): readonly string[] {
  const words = namesOf(of);
  return words.slice(1).map((__, at) => [...words.slice(at + 1), ...words.slice(0, at + 1)].join(''));
}
