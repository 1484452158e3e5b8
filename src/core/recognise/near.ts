/** Whether two texts of a page stand together: in one block, in elements made for each other. */
import type {Entry} from '../model.ts';
import type {Node} from './node.ts';

/** A text of the page, with the element that holds it. */
export interface Bit {
  readonly entry: Entry;
  readonly node: Node;
  readonly tag: string;
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

const controls: ReadonlySet<string> = new Set(['input', 'textarea', 'select', 'option', 'output']);

/** Elements made for a label and its value. */
export const belongs = ({tag: one}: Bit, {tag: other}: Bit): boolean =>
  (one === 'dt' && other === 'dd') || (one === 'th' && other === 'td') || controls.has(other);
