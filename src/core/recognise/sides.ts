/**
 * Names and values that stand side by side in a payload, as entries under the name that the label gives:
 * `{name: 'groupe_sanguin', value: 'AB+'}`, `[['nir', '…']]`, `columns` over `rows`. The place of each stays
 * that of the value: a label is itself a value of the page, and is not shown.
 */
import type {Entry} from '../model.ts';
import {isKnown} from '../vocabulary/lexicon.ts';
import {settingOf} from '../vocabulary/setting.ts';
import {hearingOfTokens} from '../vocabulary/speak.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';
import {tokensOf} from '../vocabulary/tokens.ts';
import {adjoining} from './adjoining.ts';
import {type Labelled, labelled} from './labelled.ts';
import {linesIn} from './lines.ts';
import {eyeOf, isMeasure, isMereKind, pointed} from './meant.ts';
import {toldBy} from './names.ts';
import {type Side, sideOf} from './side.ts';
import {tabled} from './tabled.ts';

/** Entries between two sides of one object, at most. */
const reach = 16;
/** Labels heard of one sending, and labelled values kept. */
const mostHeard = 600;
const mostKept = 400;
/** Members kept of one object. */
const mostMembers = 12;

interface Member {
  readonly entry: Entry;
  readonly kind: Side['kind'];
}

/** The object that is being read at a scope. */
interface Instance {
  readonly members: Member[];
  last: number;
}

/** Every value whose label says something. */
export function labelledIn(entries: readonly Entry[], names: ReadonlySet<string>): readonly Labelled[] {
  const labels = new Labels();
  const speaks = (text: string): boolean => labels.speaks(text);
  const tables = [
    ...tabled(entries, names, speaks),
    ...adjoining(entries, names, speaks),
    ...linesIn(entries, speaks),
  ];
  const sides = toldBy(names, sideOf);
  const kinds = new Set([...sides.values()].map(({kind}) => kind));
  if (kinds.size < 2) return tables;
  return [...tables, ...paired(entries, sides, labels)];
}

function paired(
  entries: readonly Entry[],
  sides: ReadonlyMap<string, Side>,
  labels: Labels,
): readonly Labelled[] {
  const found: Labelled[] = [];
  const instances = new Map<string, Instance>();
  for (let at = 0; at < entries.length && found.length < mostKept; at += 1) {
    const entry = entries[at];
    const side = entry === undefined || entry.where === 'path' ? undefined : sides.get(entry.name);
    if (entry === undefined || side === undefined) continue;
    const instance = instances.get(side.scope);
    if (instance === undefined) {
      instances.set(side.scope, {members: [{entry, kind: side.kind}], last: at});
    } else {
      if (at - instance.last > reach || isNext(instance, entry)) close(instance, labels, found);
      instance.members.push({entry, kind: side.kind});
      instance.last = at;
    }
  }
  for (const instance of instances.values()) close(instance, labels, found);
  return found;
}

/** A name that comes back begins the next object of a list; under more encodings it is the same value, unwrapped. */
const isNext = ({members}: Instance, {name, encoding}: Entry): boolean =>
  members.length >= mostMembers ||
  members.some(({entry}) => entry.name === name && entry.encoding.length === encoding.length);

/** Pairs each value of an object with the labels that speak; empties it. */
function close({members}: Instance, labels: Labels, found: Labelled[]): void {
  if (members.length > 1 && found.length < mostKept) found.push(...pairsOf(members, labels));
  members.length = 0;
}

function pairsOf(members: readonly Member[], labels: Labels): readonly Labelled[] {
  const of = (kind: Side['kind']) => members.filter((one) => one.kind === kind).map(({entry}) => entry);
  const [sure, held, either] = [of('label').map(pointed), of('value').filter(isMeasure), of('either')];
  const values = held.length > 0 ? held : either;
  if (values.length === 0) return [];
  const telling = sure.filter((label) => labels.speaks(label.value) && !isMereKind(label));
  const said =
    telling.length > 0 || held.length === 0 ? telling : either.filter(({value}) => labels.speaks(value));
  return values.flatMap((entry) => said.map((label) => labelled(`${label.value}${eyeOf(entry)}`, entry)));
}

/** The labels of a sending, each heard once, and no more than so many. */
class Labels {
  readonly #heard = new Map<string, boolean>();

  speaks(text: string): boolean {
    const known = this.#heard.get(text);
    if (known !== undefined) return known;
    if (!mayBeLabel(text) || this.#heard.size >= mostHeard) return false;
    const speaks = speaksPlainly(text) || (!/\s/.test(text) && spokenByName(text).length > 0);
    this.#heard.set(text, speaks);
    return speaks;
  }
}

/** Words between blanks are not glued: those that stand in no phrase are passed over. */
function speaksPlainly(text: string): boolean {
  const tokens = tokensOf(text);
  if (settingOf(tokens).size > 0) return true;
  const known = tokens.map((token) => (isKnown(token) ? token : ''));
  return known.some((token) => token !== '') && hearingOfTokens(known).spoken.length > 0;
}

/** A few words without figures to speak of, or a question; no address, no markup, no title of an article. */
function mayBeLabel(text: string): boolean {
  const {length} = text;
  if (length < 2 || length > 120 || !/^[^\d\s<>{}@/#.]/.test(text)) return false;
  if (length > 20 && !/[?:*]\s*$/.test(text) && (text.match(/ /g) ?? []).length > mostBlanks) return false;
  return !/\d{5}|[<>{}@=]|:\/\//.test(text) && !happened.test(text);
}

/** What happened to a part of a page, and no label in it: `allergies_section_opened`. */
const happened =
  /[_ -](?:opened|closed|clicked|viewed|shown|started|completed|submitted|section|page|tab|button|menu|screen|campaign|views|count)$/i;

/** Blanks in a label that is no question: « Numéro de sécurité sociale de l'assuré ». */
const mostBlanks = 5;
