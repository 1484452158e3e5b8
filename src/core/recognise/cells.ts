/**
 * Cells of a table of a page under the heads of their columns: a first row of heads over rows of as many cells.
 * What names an eye at the start of a row is told with each head: « Sphère OD ».
 */
import type {Entry} from '../model.ts';
import {type Labelled, labelled} from './labelled.ts';

const mostColumns = 60;
const mostKept = 200;

/** Words of an eye at the start of a row. */
const eye = /^(?:od|og|os|[dgrl]|(?:œil|oeil) (?:droit|gauche)|(?:right|left)(?: eye)?|droit|gauche)$/i;

/** The table that is being read. */
export class Cells {
  readonly #found: Labelled[] = [];
  #heads: readonly string[] = [];
  #row: Entry[] = [];
  #isHead = true;
  /** Cells of a tree open before their texts, and may stay empty. */
  #awaits: 'nothing' | 'text' | 'cell' = 'nothing';
  /** First cells: where there are several, they name the rows. */
  readonly #firsts: Labelled[] = [];

  constructor(readonly speaks: (label: string) => boolean) {}

  /** A cell of a tree opens. */
  open(entry: Entry, tag: string): void {
    this.#awaits = 'nothing';
    this.take(entry, tag);
    this.#awaits = 'text';
  }

  /** A text goes by, in an element. */
  take(entry: Entry, tag: string): void {
    if (this.#awaits === 'cell') return;
    if (this.#awaits === 'text') this.#row.pop();
    else this.#isHead &&= tag === 'th';
    if (this.#row.length <= mostColumns) this.#row.push(entry);
    this.#awaits = this.#awaits === 'text' ? 'cell' : 'nothing';
  }

  /** A row begins: the one before is whole. */
  next(): void {
    const row = this.#row;
    const isHead = row.length > 1 && (this.#isHead || (this.#heads.length === 0 && this.#names(row)));
    if (isHead) this.#heads = row.map(({value}) => value.trim());
    else if (row.length > 1 && row.length === this.#heads.length) this.#under(row);
    this.#row = [];
    this.#isHead = true;
    this.#awaits = 'nothing';
  }

  /** The cells under heads that speak. */
  found(): readonly Labelled[] {
    this.next();
    return this.#firsts.length === 1 ? [...this.#firsts, ...this.#found] : this.#found;
  }

  /** Words alone, of which two speak. */
  #names(row: readonly Entry[]): boolean {
    return (
      row.every(({value}) => !/\d/.test(value)) && row.filter(({value}) => this.speaks(value)).length > 1
    );
  }

  #under(row: readonly Entry[]): void {
    const first = row[0]?.value.trim() ?? '';
    const side = eye.test(first) ? ` ${first}` : '';
    row.forEach((entry, at) => {
      const head = this.#heads[at] ?? '';
      if (this.#found.length < mostKept && head !== '' && entry.value !== '' && this.speaks(head))
        (at === 0 ? this.#firsts : this.#found).push(labelled(`${head}${side}`, entry));
    });
  }
}
