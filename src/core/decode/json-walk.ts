/** A JSON document, value by value, each under its path (`patient.ids[].nir`). */
import {childPath} from './path.ts';

/** A place in the document: its path is put together once, however many values stand there. */
class Place {
  readonly #inside = new Map<string, Place>();

  constructor(readonly path: string) {}

  /** The place of a key; `[]` for the elements of an array. */
  at(key: string): Place {
    const known = this.#inside.get(key);
    if (known !== undefined) return known;
    const place = new Place(childPath(this.path, key));
    // Keys that are values themselves (ids, dates) would be kept without end.
    if (this.#inside.size < mostKeys) this.#inside.set(key, place);
    return place;
  }
}

/** Keys remembered of one place. */
const mostKeys = 1000;

/** What is still to be read, the next one last: places and values side by side. */
interface Waiting {
  readonly places: Place[];
  readonly values: unknown[];
}

/** Takes a value with its path; false when no more is wanted. */
export type Take = (path: string, value: string) => boolean;

/**
 * Hands every string, number and yes of a document to `take`, depth first and in order, under the path `start`.
 * Without recursion: nesting has no bound but the text's. False when `take` wanted no more.
 */
export function walk(root: unknown, start: string, take: Take): boolean {
  const waiting: Waiting = {places: [new Place(start)], values: [root]};
  for (let place = waiting.places.pop(); place !== undefined; place = waiting.places.pop()) {
    const value = waiting.values.pop();
    if (typeof value === 'string') {
      if (!take(place.path, value)) return false;
    } else if (typeof value === 'number' || value === true) {
      if (!take(place.path, String(value))) return false;
    } else if (Array.isArray(value)) pushAll(waiting, place, value);
    else if (typeof value === 'object' && value !== null) pushObject(waiting, place, value);
  }
  return true;
}

function push({places, values}: Waiting, place: Place, value: unknown): void {
  // « Enceinte : oui » is a fact; what is not said, or denied, is none.
  if (value === null || value === false) return;
  places.push(place);
  values.push(value);
}

function pushAll(waiting: Waiting, place: Place, all: readonly unknown[]): void {
  const inside = place.at('[]');
  for (let at = all.length - 1; at >= 0; at -= 1) push(waiting, inside, all[at]);
  if (areCodes(all)) push(waiting, inside, all.join(','));
  else if (areCharacters(all)) push(waiting, inside, all.join(''));
}

/** A key long enough to be a value (`{"1850…": {}}`) is read as one too. */
function pushObject(waiting: Waiting, place: Place, value: object): void {
  const keys = Object.keys(value);
  const values: readonly unknown[] = Object.values(value);
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    const key = keys[at] ?? '';
    push(waiting, place.at(key), values[at]);
    if (key.length >= 13) push(waiting, place, key);
  }
  // Bytes of a typed array are written as an object: {"0":49,"1":56}.
  if (keys[0] === '0' && areCodes(values)) push(waiting, place, values.join(','));
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
