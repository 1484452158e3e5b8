/** Whether two texts of a page stand together: in one block, in elements made for each other. */
import type {Entry} from '../model.ts';
import {setOf} from '../set-of.ts';
import type {Labelled} from './labelled.ts';
import type {Node} from './node.ts';

/** A text of the page, with the element that holds it. */
export interface Bit {
  readonly entry: Entry;
  readonly node: Node;
  readonly tag: string;
}

/** A label with its value. */
export interface Pair {
  readonly told: Labelled;
  /** Nothing but their order says that they belong together. */
  readonly loose: boolean;
  behind: number;
}

/** Elements between a label and its value, up from the one and down to the other. */
const [mostUp, mostDown] = [2, 3];

/** Whether a value stands in the block of its label; `least`: how far up a tree went between them. */
export function isNear({node: one, tag}: Bit, {node: other, tag: own}: Bit, least: number): boolean {
  if (own === 'li' && (tag === 'li' || one.path.length === other.path.length)) return false;
  if (one.depth + other.depth > 0) return one.depth - least <= mostUp;
  const shared = one.path.findIndex((key, at) => other.path[at] !== key);
  const common = shared < 0 ? one.path.length : shared;
  return one.path.length - common <= mostUp && other.path.length - common <= mostDown;
}

const controls = setOf('input textarea select option output');

/** Elements made for a label and its value. */
export const belongs = ({tag: one}: Bit, {tag: other}: Bit): boolean =>
  (one === 'dt' && other === 'dd') || (one === 'th' && other === 'td') || controls.has(other);

/** Boxes and buttons of several: their values are the page's until they are chosen. */
export const choices = /^(?:radio|checkbox)$/i;
/** Elements that may hold a label, and those of which nothing is read. */
export const labels = setOf('dt th td label legend span div p strong b em h3 h4 h5 h6 small li');
export const unread = setOf('a button h1 h2 script style title nav');

/** A label without the marks behind it. */
export const bare = (text: string): string => text.replace(/[\s:*]+$/, '').trim();

/** Elements that hold a label, and never what is given. */
export const heads = setOf('label legend dt th');
