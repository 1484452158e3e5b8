/** A JSON document, value by value, each under its path (`patient.ids[].nir`). */
import {childPath} from './path.ts';

/** A place in the document: its path is put together once, however many values stand there. */
class Place {
  #key = '';
  #first: Place | undefined;
  #others: Map<string, Place> | undefined;

  constructor(readonly path: string) {}

  /** The place of a key; `[]` for the elements of an array. Most places of a deep document have one. */
  at(key: string): Place {
    if (this.#first !== undefined && this.#key === key) return this.#first;
    const known = this.#others?.get(key);
    if (known !== undefined) return known;
    const place = new Place(childPath(this.path, key));
    if (this.#first === undefined) [this.#key, this.#first] = [key, place];
    else this.#keep(key, place);
    return place;
  }

  /** Keys that are values themselves (ids, dates) would be kept without end. */
  #keep(key: string, place: Place): void {
    this.#others ??= new Map();
    if (this.#others.size < mostKeys) this.#others.set(key, place);
  }
}

/** Objects and lists inside one another that are followed: no program writes as many. */
const deepest = 5000;
/** Keys remembered of one place. */
const mostKeys = 1000;

/** Takes a value with its path; false when no more is wanted. */
export type Take = (path: string, value: string) => boolean;

/** An object or a list that is being read: how far, and where its values stand. */
class Open {
  at = 0;

  /** `keys`: of an object; the values of a list all stand at `place`. */
  constructor(
    readonly place: Place,
    readonly values: readonly unknown[],
    readonly keys?: readonly string[],
  ) {}
}

/**
 * Hands every string, number and yes of a document to `take`, depth first and in order, under the path `start`.
 * Without recursion. False when `take` wanted no more, or when there is no end to the nesting.
 */
export function walk(root: unknown, start: string, take: Take): boolean {
  const open = [new Open(new Place(start), [root])];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const inner = readOn(last, take);
    if (inner === false) return false;
    // What nests deeper is made to be in the way.
    if (open.length > deepest) return false;
    if (inner === undefined) open.pop();
    else open.push(inner);
  }
  return true;
}

/** Reads on until something opens, which is answered; `undefined` at the end, false when no more is wanted. */
function readOn(open: Open, take: Take): Open | undefined | false {
  const {values, keys, place} = open;
  while (open.at < values.length) {
    const value = values[open.at];
    const key = keys?.[open.at];
    open.at += 1;
    // A key long enough to be a value (`{"1850…": {}}`) is read as one too.
    if (key !== undefined && key.length >= 13 && !take(place.path, key)) return false;
    // « Enceinte : oui » is a fact; what is not said, or denied, is none.
    if (value === null || value === false) continue;
    const own = key === undefined ? place : place.at(key);
    if (typeof value === 'object') return opened(own, value, take);
    if (!take(own.path, typeof value === 'string' ? value : String(value))) return false;
  }
  return undefined;
}

/** What opens at a place; its numbers together first, when they may be the codes of a text. */
function opened(place: Place, value: object, take: Take): Open | false {
  if (Array.isArray(value)) {
    const inside = place.at('[]');
    const together = areCodes(value) ? value.join(',') : areCharacters(value) ? value.join('') : undefined;
    return together !== undefined && !take(inside.path, together) ? false : new Open(inside, value);
  }
  const keys = Object.keys(value);
  const values: readonly unknown[] = Object.values(value);
  // Bytes of a typed array are written as an object: {"0":49,"1":56}.
  const isBytes = keys[0] === '0' && areCodes(values);
  return isBytes && !take(place.path, values.join(',')) ? false : new Open(place, values, keys);
}

/** Characters one by one, eight or more: a text that was spread. */
function areCharacters(all: readonly unknown[]): boolean {
  const isCharacter = (one: unknown): boolean => typeof one === 'string' && one.length === 1;
  return all.length >= 8 && isCharacter(all[0]) && all.every(isCharacter);
}

/** Numbers that may be the codes of a text: eight or more, none too great. */
function areCodes(all: readonly unknown[]): boolean {
  const isCode = (one: unknown): boolean =>
    typeof one === 'number' && one >= 0 && one <= 0xffff && Number.isInteger(one);
  return all.length >= 8 && isCode(all[0]) && all.every(isCode);
}
