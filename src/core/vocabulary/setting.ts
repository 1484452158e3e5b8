/**
 * The setting that words make: about health, or about another domain (animals, plants, buildings, software, games,
 * charts, goods, cars, payments), whose sex, « symptômes », axis and « prélèvement » are no one's health.
 */
import {kept} from '../kept.ts';
import {type Kind, subjects, words} from './setting-words.ts';
import {tokensOf} from './tokens.ts';

export type {Kind} from './setting-words.ts';

/** The kinds of setting that a text makes. */
export type Setting = ReadonlySet<Kind>;

type Kinds = ReadonlyMap<string, readonly Kind[]>;

const isKind = (key: string): key is Kind => Object.hasOwn(words, key);

function kindsOf(table: {readonly [K in Kind]?: string}): Kinds {
  const kinds = new Map<string, Kind[]>();
  for (const [kind, text] of Object.entries(table))
    for (const token of text.split(' ').flatMap(tokensOf))
      if (isKind(kind)) kinds.set(token, [...(kinds.get(token) ?? []), kind]);
  return kinds;
}

const ofWords = kindsOf(words);
const ofSubjects = kindsOf(subjects);

const none: Setting = new Set();

/** The setting of a few tokens. */
export function settingOf(tokens: readonly string[]): Setting {
  const plain = found(ofCare(tokens), ofWords);
  return plain === undefined && isCat(tokens) ? ofAnimals : (plain ?? none);
}

/** A « certificat médical » is asked by any club: it makes no care of the rest. */
const ofCare = (tokens: readonly string[]): readonly string[] =>
  tokens.includes('certificat') ? tokens.filter((token) => token !== 'medical') : tokens;

const ofAnimals: Setting = new Set<Kind>(['animal']);
/** Beside these words a « chat » is an animal; elsewhere a label's may be a talk. */
const ofCats: ReadonlySet<string> = new Set(
  'nom race age sexe poid vaccin sterilise puce tatouage litiere numero photo'.split(' '),
);

const isCat = (tokens: readonly string[]): boolean =>
  tokens.includes('chat') && tokens.some((token) => ofCats.has(token));

/** Words that make another thing of a subject: a « chat » with a doctor, a « don du sang », a « ticket modérateur ». */
const unless: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    chat: 'ligne direct live medecin docteur support conseiller bot message video',
    don: 'sang organe plasma moelle gamete ovocyte sperme',
    dons: 'sang organe plasma moelle gamete ovocyte sperme',
    ticket: 'moderateur',
    article: 'code loi',
  }).map(([token, others]) => [token, new Set(others.split(' '))]),
);

/** The setting of the tokens of a heading, a title or an answer, which name their subject. */
export function subjectOf(tokens: readonly string[]): Setting {
  const named = tokens.filter((token) => !tokens.some((other) => unless.get(token)?.has(other)));
  const [plain, more] = [found(tokens, ofWords), found(named, ofSubjects)];
  if (plain === undefined || more === undefined) return plain ?? more ?? none;
  return new Set([...plain, ...more]);
}

/** Domains in which no one's own health is told. */
const elsewhere: readonly Kind[] = [
  'animal',
  'grown',
  'built',
  'software',
  'driven',
  'played',
  'legal',
  'worn',
];

/** Whether a setting is of another domain than a person and what they pay. */
export function isElsewhere(setting: Setting): boolean {
  return elsewhere.some((kind) => setting.has(kind));
}

function found(tokens: readonly string[], kinds: Kinds): Setting | undefined {
  let all: Kind[] | undefined;
  for (const token of tokens) {
    for (const kind of kinds.get(token) ?? []) {
      all ??= [];
      if (!all.includes(kind)) all.push(kind);
    }
  }
  return all === undefined ? undefined : shared(all.join(' '));
}

/** One set for each mixture of kinds: keys come by the ten thousand. */
const shared = kept(500, (kinds): Setting => new Set(kinds.split(' ').filter(isKind)));
