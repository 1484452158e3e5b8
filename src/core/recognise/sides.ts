/**
 * Names and values that stand side by side in a payload, as entries under the name that the label gives:
 * `{name: 'groupe_sanguin', value: 'AB+'}`, `[['nir', '…']]`, `columns` over `rows`. The place of each stays
 * that of the value: a label is itself a value of the page, and is not shown.
 */
import type {Entry} from '../model.ts';
import {settingOf} from '../vocabulary/setting.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';
import {tokensOf} from '../vocabulary/tokens.ts';
import {type Labelled, labelled, nameOf} from './labelled.ts';
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
export function labelledIn(entries: readonly Entry[]): readonly Labelled[] {
  const labels = new Labels();
  const found: Labelled[] = [];
  const instances = new Map<string, Instance>();
  for (let at = 0; at < entries.length && found.length < mostKept; at += 1) {
    const entry = entries[at];
    const side = entry === undefined || entry.where === 'path' ? undefined : sideOf(entry.name);
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
  return [...found, ...tabled(entries, (text) => labels.speaks(text))];
}

/** A name that comes back begins the next object of a list. */
const isNext = ({members}: Instance, {name}: Entry): boolean =>
  members.length >= mostMembers || members.some(({entry}) => entry.name === name);

/** Pairs each value of an object with the labels that speak; empties it. */
function close({members}: Instance, labels: Labels, found: Labelled[]): void {
  if (members.length > 1 && found.length < mostKept) found.push(...pairsOf(members, labels));
  members.length = 0;
}

function pairsOf(members: readonly Member[], labels: Labels): readonly Labelled[] {
  const of = (kind: Side['kind']) => members.filter((one) => one.kind === kind).map(({entry}) => entry);
  const [sure, held, either] = [of('label'), of('value'), of('either')];
  const values = held.length > 0 ? held : either;
  if (values.length === 0) return [];
  const telling = sure.filter(({value}) => labels.speaks(value));
  const said =
    telling.length > 0 || held.length === 0 ? telling : either.filter(({value}) => labels.speaks(value));
  return values.flatMap((entry) => said.map((label) => labelled(label.value, entry)));
}

/** The labels of a sending, each heard once, and no more than so many. */
class Labels {
  readonly #heard = new Map<string, boolean>();

  speaks(text: string): boolean {
    const known = this.#heard.get(text);
    if (known !== undefined) return known;
    if (!mayBeLabel(text) || this.#heard.size >= mostHeard) return false;
    const speaks = spokenByName(nameOf(text)).length > 0 || settingOf(tokensOf(text)).size > 0;
    this.#heard.set(text, speaks);
    return speaks;
  }
}

/** A few words without figures to speak of; no address, no markup. */
const mayBeLabel = (text: string): boolean =>
  text.length > 1 &&
  text.length <= 120 &&
  /^[^\d\s<>{}@]/.test(text) &&
  !/\d{5}|[<>{}@=]|:\/\/|^\//.test(text);
