/** A recognised datum with its entry and its raw part: what `inspect` turns into a `Hit`. Raw; never stored. */
import type {Category, Certainty, Entry, How} from '../model.ts';

export interface Found {
  readonly category: Category;
  readonly certainty: Certainty;
  readonly how: How;
  readonly entry: Entry;
  readonly value: string;
}
