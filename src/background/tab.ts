/**
 * What is remembered of a tab, and the only way to change it. A change is applied as it comes and saved at
 * once, the changes that come during a save together after it; mere counts are saved a little later. The background may be stopped at any moment:
 * what is held here is a copy of what is stored, so that nothing need be read before it can be saved.
 */
import {openedPrefix} from '../browser/names.ts';
import {forget, read, write} from '../browser/session.ts';
import type {Visit} from '../core/report/visit.ts';
import {lighter} from './lighter.ts';
import {run} from './run.ts';
import {type Pool, poolKey} from './watched.ts';

/** A tab's memory. No visit: nothing seen yet, or a page of the browser's own. */
export interface Tab {
  readonly visit?: Visit;
  readonly pool: Pool;
}

/** A step from one memory to the next. The same memory means that nothing has changed. */
export type Change = (tab: Tab) => Tab;

const visitKey = (tabId: number): string => `visit:${tabId}`;

/** A tab's memory as it stands, and as it was last saved. */
interface Held {
  tab: Tab;
  saved: Tab;
  saving: Promise<void> | undefined;
  /** Counts are to be saved when it rings. */
  alarm: ReturnType<typeof setTimeout> | undefined;
}

/** Milliseconds that counts may wait: a page makes hundreds of requests, and most carry nothing. */
const patience = 250;

/** One background writes, and no other: the copies agree with what is stored. */
const held = new Map<number, Promise<Held>>();
const ready = new Map<number, Held>();

/** Changes a tab's memory, after all changes asked for before; answers with the memory as it then stands. */
export async function update(tabId: number, change: Change): Promise<Tab> {
  // Without a pause when the memory is at hand: a stop that comes now finds the change on its way.
  const memory = ready.get(tabId) ?? (await hold(tabId));
  memory.tab = change(memory.tab);
  const {tab} = memory;
  if (tab === memory.saved) return tab;
  if (memory.saving !== undefined || !isCount(memory.saved, tab)) await save(tabId, memory);
  else memory.alarm ??= setTimeout(() => run(save(tabId, memory)), patience);
  return tab;
}

/** A tab's memory as it stands once everything asked for before is applied, saved or not. */
export async function remembered(tabId: number): Promise<Tab> {
  const memory = ready.get(tabId) ?? (await hold(tabId));
  // What is told is saved, lest it be told less of after a stop.
  run(save(tabId, memory));
  return memory.tab;
}

/** Whether one memory says no more than the other but how many requests went where. */
function isCount(before: Tab, after: Tab): boolean {
  if (before.visit === undefined || after.visit === undefined || before.pool !== after.pool) return false;
  const {traffic, parties} = after.visit;
  const expected: Readonly<Record<string, unknown>> = {...before.visit, traffic, parties};
  const now = Object.entries(after.visit);
  return (
    now.length === Object.keys(expected).length && now.every(([name, value]) => expected[name] === value)
  );
}

/** Forgets a tab for good. */
export async function forgetTab(tabId: number): Promise<void> {
  await update(tabId, () => ({pool: []}));
  ready.delete(tabId);
  held.delete(tabId);
  await forget([visitKey(tabId), poolKey(tabId), `${openedPrefix}${tabId}`]);
}

/** Reads a tab's memory, once; those who ask meanwhile wait in their order. */
function hold(tabId: number): Promise<Held> {
  const before = held.get(tabId);
  if (before !== undefined) return before;
  const reading = load(tabId).then((tab) => {
    const memory: Held = {tab, saved: tab, saving: undefined, alarm: undefined};
    ready.set(tabId, memory);
    return memory;
  });
  held.set(tabId, reading);
  reading.catch(() => held.delete(tabId));
  return reading;
}

async function load(tabId: number): Promise<Tab> {
  const stored = await read([visitKey(tabId), poolKey(tabId)]);
  // Written below, by this version, in this session: session storage does not outlive an update.
  const visit = stored[visitKey(tabId)] as Visit | undefined;
  const pool = (stored[poolKey(tabId)] ?? []) as Pool;
  return visit === undefined ? {pool} : {visit, pool};
}

/** Saves until what is stored is what stands; one save at a time, and all who ask wait for it. */
function save(tabId: number, memory: Held): Promise<void> {
  clearTimeout(memory.alarm);
  memory.alarm = undefined;
  memory.saving ??= saveAll(tabId, memory).finally(() => {
    memory.saving = undefined;
  });
  return memory.saving;
}

async function saveAll(tabId: number, memory: Held): Promise<void> {
  while (memory.tab !== memory.saved) {
    const {tab, saved} = memory;
    // What could not be stored stands here all the same, and is stored with the next change.
    if (!(await isStored(tabId, saved, tab))) return;
    memory.saved = tab;
  }
}

/** False when the quota is reached, by us or by others, even for the little that is left then. */
async function isStored(tabId: number, before: Tab, after: Tab): Promise<boolean> {
  const {visit, pool} = after;
  const values: Record<string, unknown> = {};
  if (pool !== before.pool) values[poolKey(tabId)] = pool;
  if (visit !== before.visit && visit !== undefined) values[visitKey(tabId)] = visit;
  if (before.visit !== undefined && visit === undefined) await forget([visitKey(tabId)]);
  if (Object.keys(values).length === 0 || (await fits(values))) return true;
  // Fewer places of each finding are stored; the findings and counts stay.
  return visit !== undefined && fits({...values, [visitKey(tabId)]: lighter(visit)});
}

async function fits(values: Readonly<Record<string, unknown>>): Promise<boolean> {
  try {
    await write(values);
    return true;
  } catch {
    // The quota: the caller says what is done about it.
    return false;
  }
}
