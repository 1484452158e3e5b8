/**
 * A value that speaks under a name of any use: `diagnostic: 'VIH'`, `motif: 'IVG'`, `specialite: 'gynecologue'`,
 * `produit: 'Levothyrox 75 µg'`. The name asks for a diagnosis, a reason, a product; the value is a fact of health
 * and little else. Long texts are not read, nor lists: a catalogue names everything.
 */
import {groupOf} from '../categories.ts';
import {drugIn} from '../codes/drugs.ts';
import type {Category, Entry} from '../model.ts';
import {settingOf} from '../vocabulary/setting.ts';
import {spokenIn} from '../vocabulary/speak.ts';
import {tokensOf} from '../vocabulary/tokens.ts';
import {type Asks, asksOf} from './asks.ts';
import {tellsSymptom} from './complaint.ts';
import {impersonal} from './datum.ts';
import {blood, dose, funds, insurers, specialities, wards} from './fact-words.ts';
import type {Found} from './found.ts';
import {toldBy} from './names.ts';
import {plainText} from './plain.ts';
import {isOfAnimals, namesAnimals} from './subjects.ts';

const longest = 80;
/** Values of one sending that are read; facts of one name, and values of it: a list of more is a catalogue. */
const [mostRead, mostOfOne, mostNamed] = [500, 3, 20];

/** Every short value that is a fact under a name that asks for one. */
export function byFact(
  entries: readonly Entry[],
  names: ReadonlySet<string>,
  health: boolean,
): readonly Found[] {
  const found = new Map<string, Found[]>();
  const asked = toldBy(names, asksOf);
  if (asked.size === 0) return [];
  let left = mostRead;
  for (const [entry, asks] of listed(entries, asked)) {
    left -= 1;
    if (left < 0) break;
    const {name, value} = entry;
    const category = factIn(value, asks, health) ?? symptomIn(entry, entries, names);
    if (category === undefined || (asks === 'ward' && !tellsStay(names))) continue;
    const of = found.get(name) ?? [];
    found.set(name, of);
    of.push({category, certainty: 'likely', how: 'pattern', entry, value});
  }
  return [...found.values()].flatMap((of) => (of.length > mostOfOne ? [] : of));
}

/** The short values under names that ask, without those of a name that has too many. */
function listed(
  entries: readonly Entry[],
  asked: ReadonlyMap<string, Asks>,
): readonly (readonly [Entry, Asks])[] {
  const all: (readonly [Entry, Asks])[] = [];
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const {name, value, where} = entry;
    const asks = asked.get(name);
    if (asks === undefined) continue;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count > mostNamed || value.length < 2 || value.length > longest || where === 'path') continue;
    if (!impersonal.test(name)) all.push([entry, asks]);
  }
  return all.filter(([{name}]) => (counts.get(name) ?? 0) <= mostNamed);
}

function factIn(value: string, asks: Asks, health: boolean): Category | undefined {
  if (asks === 'blood') return health && blood.test(value) ? 'blood-group' : undefined;
  const text = plainText(value);
  if (drugIn(text) !== undefined) {
    if (asks === 'drug' || asks === 'illness' || asks === 'reason') return 'drug';
    return asks === 'product' && (health || dose.test(text)) ? 'drug' : undefined;
  }
  if (asks === 'speciality') return specialities.test(text) ? 'appointment-reason' : undefined;
  if (asks === 'fund') return funds.test(text) ? 'amo-org' : undefined;
  if (asks === 'insurer') return insurers.test(text) ? 'amc-org' : undefined;
  if (asks === 'ward') return wards.test(text) ? 'appointment-reason' : undefined;
  if (asks === 'product' || asks === 'drug') return undefined;
  if (asks === 'title' && (!ownPage.test(text) || article.test(text))) return undefined;
  if (asks === 'search') return intimate.test(text) && seeking.test(text) ? 'infectious' : undefined;
  if (settingOf(tokensOf(value)).has('animal') || /\w_\w+_\w/.test(value)) return undefined;
  return illnessIn(value, asks);
}

/** What is felt, under a name that asks for it. */
function symptomIn(
  {name, value}: Entry,
  entries: readonly Entry[],
  names: ReadonlySet<string>,
): Category | undefined {
  if (!/sympt[oô]m/i.test(name) || !tellsSymptom(value)) return undefined;
  return isOfAnimals(entries) || namesAnimals(names) ? undefined : 'health-note';
}

/** The title of a page on which somebody does something about their health, and none of an article. */
const ownPage =
  /(?<![a-z])(?:mon|mes|ma|votre|vos|my|your)(?![a-z])|rendez-vous|(?<![a-z])rdv|confirmation|resultat|inscription|prise de|booking|appointment|commande/;
const article =
  /[:?!]|(?<![a-z])(?:comment|pourquoi|quand|quels?|quelles?|conseils?|guide|definition|tout savoir|chiffres|actualites?|blog|recettes?|parapharmacie|prix|avis|how|why|what)(?![a-z])/;

/** A patient, a stay or an appointment is told beside the ward; no post to fill. */
function tellsStay(names: ReadonlySet<string>): boolean {
  const all = [...names].slice(0, mostTogether).join(' ');
  return stay.test(all) && !/poste|offre|salaire|recrut|job|vacanc/i.test(all);
}
const mostTogether = 200;
const stay = /patient|sejour|hospitalis|admission|rdv|rendez|consult|appoint|\bipp\b|\bnda\b|\bnir\b/i;

const intimate = /(?<![a-z])(?:vih|hiv|sida|ist|mst|syphilis|chlamydia|hepatite [bc]|seropositif)(?![a-z])/;
const seeking = /depistage|test|symptome|resultat|traitement|anonyme|rdv|rendez|positif/;

/** What an examination by name tells. */
const own: ReadonlySet<Category> = new Set<Category>(['infectious', 'pregnancy']);
const facts: ReadonlySet<Category> = new Set<Category>([
  'pathology',
  'pregnancy',
  'infectious',
  'allergy',
  'disability',
  'vaccination',
]);

/** Words that name the kind of fact, and none. */
const kinds =
  /^(?:diagnos|patholog|maladie|disease|condition|affection|handicap|disabilit|vaccin|immuni|allergi|illness|code|cim|icd|type)/;

/** The fact that the value is: named loudly, or softly by all of it. */
function illnessIn(value: string, asks: Asks): Category | undefined {
  const said = spokenIn(value).find(
    ({category, phrase, level}) =>
      facts.has(category) && !kinds.test(phrase) && (level === 'strong' || covers(phrase, value)),
  );
  if (asks === 'exam' && (said === undefined || !own.has(said.category) || !covers(said.phrase, value)))
    return undefined;
  // The subject of a message may be the title of an article.
  if (asks === 'topic' && (said === undefined || !covers(said.phrase, value) || value.includes(':')))
    return undefined;
  if (said === undefined || groupOf(said.category) !== 'health' || /[{}<>=?]|:\/\//.test(value))
    return undefined;
  return asks === 'reason' && said.category === 'disability' ? undefined : said.category;
}

const covers = (phrase: string, value: string): boolean => phrase.length * 2 > value.trim().length;
