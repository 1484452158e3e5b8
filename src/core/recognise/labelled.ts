/** A value under the words of its label, as an entry that this label names; and the entry that holds it. */
import type {Entry} from '../model.ts';

export interface Labelled {
  readonly entry: Entry;
  /** The entry under its label's name: never shown, as labels are values themselves. */
  readonly told: Entry;
  /** Nothing but their places says that label and value belong together. */
  readonly loose?: true;
}

/** The name that a label gives: points and slashes in a sentence make no path. */
const nameOf = (label: string): string => (/\s/.test(label) ? label.replace(/[./[\]]/g, ' ') : label);

/** `entry` under a label. */
export const labelled = (label: string, entry: Entry): Labelled => ({
  entry,
  told: {...entry, name: nameOf(label)},
});
