/**
 * Labels and values of a page that was sent, one element each: `<dt>Médecin traitant</dt><dd>…</dd>`, a label and its
 * control, two cells, two blocks; as markup or as the tree of a recorder. A value stands right behind its label, in
 * its block. Menus, lists of topics and choices that nobody made are none.
 */
import type {Entry} from '../model.ts';
import {inDocumentOrder} from './added.ts';
import {Cells} from './cells.ts';
import {isGiven, isHeadOver, isNothing, isSameKind} from './given.ts';
import {type Labelled, labelled} from './labelled.ts';
import {toldBy} from './names.ts';
import {type Bit, bare, belongs, choices, heads, isNear, labels, type Pair, unread} from './near.ts';
import {type Node, nodeOf} from './node.ts';

const mostKept = 200;
/** Texts behind a value that are no label: more are a list. */
const mostBehind = 2;

/** Every value that stands behind a label which speaks. */
export function adjoining(
  entries: readonly Entry[],
  names: ReadonlySet<string>,
  speaks: (label: string) => boolean,
): readonly Labelled[] {
  const nodes = toldBy(names, nodeOf);
  const values = [...nodes.values()].filter(({kind}) => kind === 'text' || kind === 'typed');
  if (values.length === 0) return [];
  const page = new Page(speaks);
  for (const entry of inDocumentOrder(entries, names)) {
    const node = nodes.get(entry.name);
    if (node === undefined || entry.where === 'path') continue;
    if (node.depth === 0 && node.path.length > 0 && entry.encoding.at(-1) !== 'xml') continue;
    page.take(node, entry);
    if (page.isFull) break;
  }
  return page.found();
}

/** A page as it goes by. */
class Page {
  readonly #pairs: Pair[] = [];
  readonly #cells: Cells;
  readonly #tags: string[] = [];
  #label: Bit | undefined;
  #least = Number.POSITIVE_INFINITY;
  #isChosen = false;
  /** A box or a button of several is open, or has its value. */
  #choice: 'open' | Bit | undefined;
  /** Texts are those of boxes and buttons until the next label. */
  #offers = false;
  /** Pairs behind which a label has come. */
  #closed = 0;

  constructor(readonly speaks: (label: string) => boolean) {
    this.#cells = new Cells(speaks);
  }

  get isFull(): boolean {
    return this.#pairs.length >= mostKept;
  }

  found(): readonly Labelled[] {
    const kept = this.#pairs.filter(({loose, behind}) => !loose || behind <= mostBehind);
    return [...kept.map(({told}) => told), ...this.#cells.found()];
  }

  take(node: Node, entry: Entry): void {
    if (node.kind === 'row') this.#row();
    else if (node.kind === 'tag') this.#open(node.depth, {...entry, value: entry.value.toLowerCase()});
    else if (node.kind === 'type') this.#choice = choices.test(entry.value) ? 'open' : undefined;
    else if (node.kind === 'chosen') this.#choose();
    else this.#give({entry, node, tag: node.tag === '' ? this.#tagAt(node) : node.tag});
  }

  /** A choice counts once it is made, before its value or behind it. */
  #choose(): void {
    this.#isChosen = true;
    if (typeof this.#choice === 'object') this.#read(this.#choice);
  }

  #give(bit: Bit): void {
    const isChoice = bit.node.kind === 'typed' && this.#choice !== undefined && !this.#isChosen;
    this.#offers ||= isChoice;
    if (isChoice) this.#choice = bit;
    else this.#read(bit);
  }

  #open(depth: number, entry: Entry): void {
    const tag = entry.value;
    this.#tags.length = Math.min(this.#tags.length, depth);
    this.#tags[depth] = tag;
    this.#least = Math.min(this.#least, depth);
    if (tag === 'tr') this.#row();
    else if (tag === 'td' || tag === 'th') this.#cells.open({...entry, value: ''}, tag);
  }

  #row(): void {
    this.#cells.next();
    this.#label = undefined;
  }

  /** A text stands one deeper than its element, what is typed in it beside its name. */
  #tagAt({kind, depth}: Node): string {
    return this.#tags[kind === 'typed' || depth === 0 ? depth : depth - 1] ?? '';
  }

  #read(bit: Bit): void {
    const text = bit.entry.value.trim();
    if (text === '' && bit.tag !== 'td' && bit.tag !== 'th') return;
    this.#cells.take(bit.entry, bit.tag);
    const isChosen = this.#isChosen;
    this.#isChosen = false;
    this.#choice = undefined;
    if (unread.has(bit.tag) || (bit.tag === 'option' && !isChosen)) return;
    const isOffered = this.#offers && bit.node.kind === 'text';
    const pair = this.#label === undefined || isOffered ? undefined : this.#pairOf(this.#label, bit);
    if (pair !== undefined) this.#pairs.push(pair);
    this.#note(pair !== undefined, bit, text);
  }

  /** What a text is for those that follow. */
  #note(isValue: boolean, bit: Bit, text: string): void {
    const isLabel = !isValue && bit.node.kind === 'text' && labels.has(bit.tag) && this.speaks(bare(text));
    if (isLabel || !this.#offers || isValue) this.#label = isLabel ? bit : undefined;
    this.#offers &&= !isLabel && !isValue;
    this.#least = Number.POSITIVE_INFINITY;
    const last = this.#pairs.at(-1);
    if (!isValue && last !== undefined && this.#closed < this.#pairs.length) {
      const {entry, told} = last.told;
      const isList = isSameKind(entry.value, text) || isHeadOver(told.name, entry.value, text);
      last.behind += isList ? mostBehind + 1 : 1;
    }
    if (isLabel || last === undefined) this.#closed = this.#pairs.length;
  }

  #pairOf(label: Bit, value: Bit): Pair | undefined {
    if (!isNear(label, value, this.#least)) return undefined;
    const loose = !belongs(label, value);
    const given = value.entry.value;
    if (heads.has(value.tag) || isNothing(given) || (loose && !isGiven(given))) return undefined;
    // A heading over prose is one of an article.
    if (/^h\d$/.test(label.tag) && value.tag === 'p') return undefined;
    const told = labelled(bare(label.entry.value), value.entry);
    return {told: loose ? {...told, loose} : told, loose, behind: 0};
  }
}
