/**
 * Names and values that stand side by side in a payload, as entries under the name that the label gives:
 * `{name: 'groupe_sanguin', value: 'AB+'}`, `[['nir', '…']]`, `columns` over `rows`. The place of each stays
 * that of the value: a label is itself a value of the page, and is not shown.
 */
import type {Entry} from '../model.ts';
import {adjoining} from './adjoining.ts';
import {type Labelled, labelled} from './labelled.ts';
import {Labels, longestLabel} from './labels.ts';
import {linesIn} from './lines.ts';
import {eyeOf, isMeasure, isMereKind, pointed} from './meant.ts';
import {toldBy} from './names.ts';
import {type Side, sideOf} from './side.ts';
import {tabled} from './tabled.ts';

/** Entries between two sides of one object, at most. */
const reach = 16;
/** Labelled values kept of one sending. */
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
  const sides = toldBy(names, (name) => (isPath(name) && !isChanged(name, names) ? undefined : sideOf(name)));
  const kinds = new Set([...sides.values()].map(({kind}) => kind));
  if (kinds.size < 2 || !anySpeaks(entries, sides, labels)) return tables;
  return [...tables, ...paired(entries, sides, labels)];
}

/** A path is a label where it says what is changed (RFC 6902): an operation stands beside it. */
const isPath = (name: string): boolean => name.endsWith('path');
const isChanged = (name: string, names: ReadonlySet<string>): boolean => names.has(`${name.slice(0, -4)}op`);

/** Whether any label says something: those of most sendings name events and parts of a page. */
function anySpeaks(entries: readonly Entry[], sides: ReadonlyMap<string, Side>, labels: Labels): boolean {
  for (const entry of entries) {
    const kind = entry.value.length > longestLabel ? undefined : sides.get(entry.name)?.kind;
    if (kind === undefined || kind === 'value') continue;
    if (labels.speaks(kind === 'label' ? pointed(entry).value : entry.value)) return true;
  }
  return false;
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

/** Pairs each value of an object with the labels that speak; empties it. Most objects have none. */
function close({members}: Instance, labels: Labels, found: Labelled[]): void {
  if (members.length > 1 && found.length < mostKept) {
    const said = speakingOf(members, labels);
    if (said.length > 0) found.push(...pairsOf(members, said));
  }
  members.length = 0;
}

/** The labels of an object that speak. */
function speakingOf(members: readonly Member[], labels: Labels): readonly Said[] {
  const said: Said[] = [];
  for (const {entry, kind} of members) {
    if (kind === 'value') continue;
    const label = kind === 'label' ? pointed(entry) : entry;
    if (labels.speaks(label.value) && !(kind === 'label' && isMereKind(label)))
      said.push({kind, label: label.value});
  }
  return said;
}

/** What a label or either says. */
interface Said {
  readonly kind: Side['kind'];
  readonly label: string;
}

function pairsOf(members: readonly Member[], all: readonly Said[]): readonly Labelled[] {
  const of = (kind: Side['kind']) => members.filter((one) => one.kind === kind).map(({entry}) => entry);
  const held = of('value').filter(isMeasure);
  const values = held.length > 0 ? held : of('either');
  const sure = all.filter(({kind}) => kind === 'label');
  const said = sure.length > 0 || held.length === 0 ? sure : all;
  return values.flatMap((entry) => said.map(({label}) => labelled(`${label}${eyeOf(entry)}`, entry)));
}
