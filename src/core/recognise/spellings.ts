/**
 * The forms in which an identifier is written before it is hashed: a NIR with and without its key, spaced
 * as on the card; a mailbox in lower or upper case; a phone number with or without +33;
 * a name in small letters, a birth date with its year first, as advertisers match people.
 */
import type {Category, Watched} from '../model.ts';
import {keyOf, structureOf} from '../nir/number.ts';
import {dateIn} from './dates.ts';

/** The forms of a typed identifier, each once; none for what is no identifier. */
export function spellingsOf({category, value}: Watched): readonly string[] {
  const text = value.trim();
  const more = spellings[category]?.(text);
  if (more === undefined || text.length < 5) return [];
  return [...new Set([text, text.toLowerCase(), text.toUpperCase(), ...more])];
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const compact = (text: string): readonly string[] => [
  bare(text),
  bare(text).toLowerCase(),
  bare(text).toUpperCase(),
];

const spellings: {readonly [C in Category]?: (text: string) => readonly string[]} = {
  nir: nirSpellings,
  ins: (text) => [...compact(text), ...nirSpellings(text)],
  'patient-id': compact,
  'amc-member': compact,
  'prescriber-id': compact,
  iban: (text) => [
    ...compact(text),
    bare(text)
      .toUpperCase()
      .replace(/(.{4})(?!$)/g, '$1 '),
  ],
  email: (text) => [text.replace(/\s/g, '').toLowerCase(), text.toLowerCase().replace(/\+[^@]*@/, '@')],
  phone: phoneSpellings,
  name: nameSpellings,
  'treating-doctor': nameSpellings,
  'birth-date': dateSpellings,
};

function nirSpellings(text: string): readonly string[] {
  const number = bare(text).toUpperCase();
  const body = number.slice(0, 13);
  if (!/^.{13}(?:\d\d)?$/.test(number) || structureOf(body) === undefined) return compact(text);
  const key = number.slice(13) || String(keyOf(body)).padStart(2, '0');
  const groups = [body.slice(0, 1), ...pairs(body.slice(1, 7)), body.slice(7, 10), body.slice(10)];
  const spaced = groups.join(' ');
  const all = [body, body + key, `${body} ${key}`, spaced, `${spaced} ${key}`];
  return /[AB]/.test(body) ? [...all, ...all.map((one) => one.toLowerCase())] : all;
}

const pairs = (text: string): readonly string[] => text.match(/../g) ?? [];

function phoneSpellings(text: string): readonly string[] {
  const digits = text.replace(/\D/g, '').replace(/^0033|^33(?=\d{9}$)/, '0');
  if (!/^0\d{9}$/.test(digits)) return compact(text);
  const short = digits.slice(1);
  return [digits, pairs(digits).join(' '), `+33${short}`, `33${short}`, `0033${short}`];
}

/** All of a name and each of its words, in small letters, with and without accents. */
function nameSpellings(text: string): readonly string[] {
  const small = text.toLowerCase();
  const words = small.split(/[\s,]+/).filter((word) => word.length > 3);
  return [small, ...words].flatMap((word) => [word, word.normalize('NFKD').replace(/\p{M}/gu, '')]);
}

/** As advertisers and programs write it: 19850512, 1985-05-12, 12/05/1985, 05/12/1985. */
function dateSpellings(text: string): readonly string[] {
  const date = dateIn(text);
  if (date === undefined) return [];
  const [day, month] = [date.day, date.month].map((part) => String(part).padStart(2, '0'));
  const {year} = date;
  return [
    `${year}${month}${day}`,
    `${year}-${month}-${day}`,
    `${day}/${month}/${year}`,
    `${month}/${day}/${year}`,
  ];
}
