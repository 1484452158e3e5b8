/**
 * Follows wrappings inward, in the order in which they stand: what is unwrapped takes the place of its
 * wrapping. A wrapping that was not read whole is also read as the text it is.
 */
import type {Entry} from '../model.ts';
import {readingOfBytes} from './bytes.ts';
import {isFigures} from './figures.ts';
import {looksJson} from './json.ts';
import {documentOf} from './json-document.ts';
import {walk} from './json-walk.ts';
import {limits} from './limits.ts';
import {childPath} from './path.ts';
import type {Piece} from './piece.ts';
import type {Reading} from './reading.ts';
import {readingsOf} from './readings-of.ts';
import {textOf} from './text.ts';
import type {Work} from './work.ts';

/** Shortest text that can wrap anything of interest. */
const shortest = 6;

/** Too short to wrap anything, or figures: most values of most sendings. */
const isPlain = (value: string): boolean => value.length < shortest || isFigures(value);

/** Values that are kept whole beyond the bound. */
const mostLeft = 4;

/** The named values of one sending, as they are found. */
export class Opening {
  readonly entries: Entry[] = [];
  #isCut = false;

  constructor(readonly work: Work) {}

  /** Something stood too deep, or there was too much of it. */
  get truncated(): boolean {
    return this.#isCut || this.work.exhausted;
  }

  /** Opens a value, and what stands in it. */
  open(entry: Entry, depth = 0): void {
    if (isPlain(entry.value) || !this.work.spend(entry.value.length)) {
      this.keep(entry);
      return;
    }
    if (depth < limits.depth && looksJson(entry.value) && this.#openJson(entry, depth)) return;
    const read = readingsOf(entry, this.work);
    if (read.length === 0) {
      this.keep(entry);
      return;
    }
    const found = read.filter(() => this.work.spend(limits.reading));
    const isDeep = depth >= limits.depth;
    if (isDeep && found.length > 0) this.#isCut = true;
    if (!isDeep) for (const reading of found) this.read(entry, reading, depth);
    if (isDeep || !found.some(({whole}) => whole)) this.keep(entry);
  }

  /** Most of what pages send, and read with the least ado. False when it is no JSON. */
  #openJson({name, value, where, encoding}: Entry, depth: number): boolean {
    const parsed = documentOf(value, this.work.mistakes);
    if (parsed === undefined || !this.work.spend(limits.reading)) return false;
    const undone = [...encoding, 'json'];
    const isWhole = walk(parsed.root, name, (path, one) => {
      if (this.entries.length >= limits.entries) return false;
      const entry = {name: path, value: one, where, encoding: undone};
      if (isPlain(one)) this.entries.push(entry);
      else this.open(entry, depth + 1);
      return true;
    });
    if (!isWhole) this.leave({name, value, where, encoding});
    return true;
  }

  /** Opens what a reading of an entry found. */
  read(parent: Entry, {pieces, encoding, cut}: Reading, depth = 0): void {
    this.#isCut ||= cut;
    // A form is what a body is: its own escapes are no wrapping to speak of.
    const isForm =
      depth === 0 && parent.where === 'body' && parent.name === '' && encoding[0] === 'urlencoded';
    const undone = isForm || encoding.length === 0 ? parent.encoding : [...parent.encoding, ...encoding];
    const within = {...parent, encoding: undone};
    const names = new Map<string, string>();
    for (const piece of pieces) {
      if (this.entries.length >= limits.entries) {
        this.leave(parent);
        return;
      }
      this.#openPiece(within, piece, depth + 1, names);
    }
  }

  /** `names`: of the pieces opened so far, with the parent's before them, each put together once. */
  #openPiece(
    {name: outer, where, encoding}: Entry,
    [own, value]: Piece,
    depth: number,
    names: Map<string, string>,
  ): void {
    const name = nameIn(names, outer, own);
    if (typeof value !== 'string') {
      this.#openBytes({name, value: '', where, encoding}, value, depth);
      return;
    }
    this.open({name, value, where, encoding}, depth);
  }

  #openBytes(entry: Entry, bytes: Uint8Array, depth: number): void {
    const reading = this.work.spend(bytes.length) ? readingOfBytes(bytes, this.work) : undefined;
    if (reading === undefined || depth > limits.depth) this.keep({...entry, value: textOf(bytes).text});
    else this.read(entry, reading, depth - 1);
  }

  /** More stands in a value than is read of one sending: what was typed is sought in the whole of it all the same. */
  leave(entry: Entry): void {
    this.#isCut = true;
    if (this.entries.length < limits.entries + mostLeft) this.entries.push(entry);
  }

  /** A value that is read as it stands. */
  keep(entry: Entry): void {
    if (this.entries.length < limits.entries) this.entries.push(entry);
    else this.#isCut = true;
  }
}

function nameIn(names: Map<string, string>, outer: string, own: string): string {
  const known = names.get(own);
  if (known !== undefined) return known;
  const name = childPath(outer, own);
  if (names.size < 5000) names.set(own, name);
  return name;
}
