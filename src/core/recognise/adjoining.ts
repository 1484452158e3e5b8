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
import {type Bit, belongs, isNear} from './near.ts';
import {type Node, nodeOf} from './node.ts';

const mostKept = 200;
/** Texts behind a value that are no label: more are a list. */
const mostBehind = 2;

interface Pair {
  readonly told: Labelled;
  /** Nothing but their order says that they belong together. */
  readonly loose: boolean;
  behind: number;
}

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
    else if (node.kind === 'chosen') this.#isChosen = true;
    else this.#read({entry, node, tag: node.tag === '' ? this.#tagAt(node) : node.tag});
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
    if (unread.has(bit.tag) || (bit.tag === 'option' && !isChosen)) return;
    const pair = this.#label === undefined ? undefined : this.#pairOf(this.#label, bit);
    if (pair !== undefined) this.#pairs.push(pair);
    this.#note(pair !== undefined, bit, text);
  }

  /** What a text is for those that follow. */
  #note(isValue: boolean, bit: Bit, text: string): void {
    const isLabel = !isValue && bit.node.kind === 'text' && labels.has(bit.tag) && this.speaks(bare(text));
    this.#label = isLabel ? bit : undefined;
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
    if (isNothing(given) || (loose && !isGiven(given))) return undefined;
    // A heading over prose is one of an article.
    if (/^h\d$/.test(label.tag) && value.tag === 'p') return undefined;
    const told = labelled(bare(label.entry.value), value.entry);
    return {told: loose ? {...told, loose} : told, loose, behind: 0};
  }
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const labels = setOf('dt th td label legend span div p strong b em h3 h4 h5 h6 small li');
const unread = setOf('a button h1 h2 script style title nav');

const bare = (text: string): string => text.replace(/[\s:*]+$/, '').trim();
