/**
 * What a recorder of sessions says was added to a page, in the order of the document: it is sent as it became known,
 * the last of the siblings first, each with its parent and the sibling behind it. Source: rrweb, mutation buffer.
 */
import type {Entry} from '../model.ts';

const opening = 'adds[].parentId';

/** A node that was added, with its entries. */
interface Added {
  readonly parent: string;
  readonly own: Entry[];
  id: string;
  next: string;
}

/** The entries, what was added in order; the same entries when nothing was. */
export function inDocumentOrder(entries: readonly Entry[], names: ReadonlySet<string>): readonly Entry[] {
  const name = openingIn(names);
  if (name === undefined) return entries;
  const prefix = name.slice(0, -'parentId'.length);
  const ordered: Entry[] = [];
  let run: Added[] = [];
  for (const entry of entries) {
    if (entry.name === name) run.push({parent: entry.value, own: [], id: '', next: ''});
    const last = run.at(-1);
    if (last !== undefined && entry.name.startsWith(prefix)) note(last, entry, prefix);
    else {
      ordered.push(...flat(run), entry);
      run = [];
    }
  }
  return [...ordered, ...flat(run)];
}

function openingIn(names: ReadonlySet<string>): string | undefined {
  for (const name of names) if (name.endsWith(opening)) return name;
  return undefined;
}

function note(node: Added, entry: Entry, prefix: string): void {
  const key = entry.name.slice(prefix.length);
  if (key === 'node.id') node.id = entry.value;
  else if (key === 'nextId') node.next = entry.value;
  node.own.push(entry);
}

/** The entries of nodes, each behind its parent and before its next sibling. */
function flat(run: readonly Added[]): readonly Entry[] {
  const children = new Map<string, Added[]>();
  const known = new Set(run.map(({id}) => id));
  for (const node of run) {
    const parent = known.has(node.parent) && node.parent !== node.id ? node.parent : '';
    const all = children.get(parent);
    if (all === undefined) children.set(parent, [node]);
    else all.push(node);
  }
  const entries: Entry[] = [];
  const waiting = [...inTurn(children.get('') ?? [])].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    entries.push(...node.own);
    const inside = node.id === '' ? [] : inTurn(children.get(node.id) ?? []);
    children.delete(node.id);
    waiting.push(...[...inside].reverse());
  }
  return entries;
}

/** Siblings, each before the one that it names; as they came, where none is named. */
function inTurn(siblings: readonly Added[]): readonly Added[] {
  const byId = new Map(siblings.filter(({id}) => id !== '').map((one) => [one.id, one]));
  const followed = new Set(siblings.map(({next}) => next).filter((next) => next !== ''));
  const heads = siblings.filter(({id}) => !followed.has(id));
  const ordered = new Set<Added>();
  for (const first of [...heads, ...siblings])
    for (let one: Added | undefined = first; one !== undefined && !ordered.has(one); one = byId.get(one.next))
      ordered.add(one);
  return [...ordered];
}
