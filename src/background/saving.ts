/**
 * Saves a tab's memory: what cannot wait is handed to storage in the same breath as it came, whatever else is
 * on its way there, since the background may be stopped at any moment; the rest when storage has answered.
 */
import {forget, write} from '../browser/session.ts';
import {changesBetween, layoutOf, type Tab, type Values} from './layout.ts';
import {lighter} from './lighter.ts';

/** A tab's memory as it stands, and what storage was handed of it. */
export interface Held {
  tab: Tab;
  readonly stored: Map<string, unknown>;
  saving: Promise<void> | undefined;
  /** The last write did not fit: everything waits its turn. */
  isFull: boolean;
}

/** A memory as it was found in storage. */
export function heldAs(tabId: number, tab: Tab): Held {
  return {tab, stored: new Map(layoutOf(tabId, tab)), saving: undefined, isFull: false};
}

/** Has storage agree with the memory. */
export function save(tabId: number, memory: Held): void {
  const {urgent, patient} = changesOf(tabId, memory);
  if (!memory.isFull && !isEmpty(urgent)) void handAgain(tabId, memory, urgent);
  if (isEmpty(patient) && !memory.isFull) return;
  memory.saving ??= saveRest(tabId, memory).finally(() => {
    memory.saving = undefined;
  });
}

const changesOf = (tabId: number, {stored, tab}: Held) => changesBetween(stored, layoutOf(tabId, tab));
const isEmpty = (values: Values): boolean => Object.keys(values).length === 0;

/** One write at a time, until nothing has changed meanwhile. */
async function saveRest(tabId: number, memory: Held): Promise<void> {
  for (;;) {
    const {urgent, patient} = changesOf(tabId, memory);
    const values = {...urgent, ...patient};
    if (isEmpty(values)) return;
    const wasFull = memory.isFull;
    memory.isFull = !(await hand(memory, values));
    if (wasFull && memory.isFull) return handLighter(tabId, memory);
    await sweep(memory);
  }
}

async function handAgain(tabId: number, memory: Held, values: Values): Promise<void> {
  if (await hand(memory, values)) return;
  memory.isFull = true;
  save(tabId, memory);
}

/** Hands values to storage; false when they did not fit, by our doing or by others': they are still to be written. */
async function hand({stored}: Held, values: Values): Promise<boolean> {
  for (const [key, value] of Object.entries(values)) stored.set(key, value);
  if (await fits(values)) return true;
  for (const [key, value] of Object.entries(values)) if (stored.get(key) === value) stored.delete(key);
  return false;
}

/** Fewer places of each finding are stored; the findings and counts stay. */
async function handLighter(tabId: number, memory: Held): Promise<void> {
  const {visit} = memory.tab;
  const light = layoutOf(tabId, visit === undefined ? memory.tab : {...memory.tab, visit: lighter(visit)});
  await forget([...memory.stored.keys()].filter((key) => !light.has(key)));
  memory.stored.clear();
  // What could not be stored stands in memory all the same, and is stored with the next change.
  if (await fits(Object.fromEntries(light))) for (const [key, value] of light) memory.stored.set(key, value);
}

const mostSwept = 32;

/** Forgets what was written over with nothing, some at a time. */
async function sweep({stored}: Held): Promise<void> {
  const gone = [...stored].flatMap(([key, value]) => (value === null ? [key] : []));
  if (gone.length < mostSwept) return;
  for (const key of gone) stored.delete(key);
  await forget(gone);
}

async function fits(values: Values): Promise<boolean> {
  try {
    await write(values);
    return true;
  } catch {
    // The quota: the caller says what is done about it.
    return false;
  }
}
