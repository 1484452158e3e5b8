/**
 * What is remembered of a tab, and the only way to change it. A change is applied as it comes and saved at
 * once. The background may be stopped at any moment: what is held here is a copy of what is stored, all of which
 * is read as the background starts, so that nothing need be read before a change can be saved.
 */
import {openedPrefix} from '../browser/names.ts';
import {atStart, forget} from '../browser/session.ts';
import {memoriesIn, type Tab} from './layout.ts';
import {type Held, heldAs, save} from './saving.ts';

/** A step from one memory to the next. The same memory means that nothing has changed. */
export type Change = (tab: Tab) => Tab;

/** One background writes, and no other: the copies agree with what is stored. */
const held = new Map<number, Held>();

/** Tabs that are gone: what is still told of them is told to nobody. */
const closed = new Set<number>();

const restored = atStart.then((all) => {
  for (const [tabId, tab] of memoriesIn(all)) held.set(tabId, heldAs(tabId, tab));
  isRestored = true;
});
let isRestored = false;

/** Changes a tab's memory, after all changes asked for before; answers with the memory as it then stands. */
export async function update(tabId: number, change: Change): Promise<Tab> {
  // Without a pause once the memory is at hand: a stop that comes now finds the change on its way.
  if (!isRestored) await restored;
  if (closed.has(tabId)) return change({pool: []});
  const memory = hold(tabId);
  const tab = change(memory.tab);
  if (tab === memory.tab) return tab;
  memory.tab = tab;
  save(tabId, memory);
  return tab;
}

/** A tab's memory as it stands once everything asked for before is applied, saved or not. */
export async function remembered(tabId: number): Promise<Tab> {
  await restored;
  return held.get(tabId)?.tab ?? {pool: []};
}

/** Forgets a tab for good. */
export async function forgetTab(tabId: number): Promise<void> {
  await restored;
  const memory = hold(tabId);
  held.delete(tabId);
  closed.add(tabId);
  memory.tab = {pool: []};
  // A write under way would bring it back.
  await memory.saving;
  await forget([...memory.stored.keys(), `${openedPrefix}${tabId}`]);
}

function hold(tabId: number): Held {
  const before = held.get(tabId);
  if (before !== undefined) return before;
  const memory = heldAs(tabId, {pool: []});
  held.set(tabId, memory);
  return memory;
}
