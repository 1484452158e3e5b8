/**
 * What is remembered of a tab, and the only way to change it: changes queue, tab by tab, and are saved
 * before the next are taken. The background may be stopped at any moment: nothing is kept here but the
 * changes that wait to be saved.
 */
import {openedPrefix} from '../browser/names.ts';
import {forget, read, write} from '../browser/session.ts';
import type {Visit} from '../core/report/visit.ts';
import {lighter} from './lighter.ts';
import {type Pool, poolKey} from './watched.ts';

/** A tab's memory. No visit: nothing seen yet, or a page of the browser's own. */
export interface Tab {
  readonly visit?: Visit;
  readonly pool: Pool;
}

/** A step from one memory to the next. The same memory means that nothing has changed. */
export type Change = (tab: Tab) => Tab;

const visitKey = (tabId: number): string => `visit:${tabId}`;

interface Waiting {
  readonly change: Change;
  readonly done: (tab: Tab) => void;
  readonly failed: (reason: unknown) => void;
}

const queues = new Map<number, Waiting[]>();

/** Changes a tab's memory, after all changes asked for before; answers with the memory once saved. */
export function update(tabId: number, change: Change): Promise<Tab> {
  return new Promise((done, failed) => {
    const queue = queues.get(tabId);
    queue?.push({change, done, failed});
    if (queue !== undefined) return;
    queues.set(tabId, [{change, done, failed}]);
    void drain(tabId);
  });
}

/** A tab's memory as it stands once everything asked for before is saved. */
export function remembered(tabId: number): Promise<Tab> {
  return update(tabId, (tab) => tab);
}

/** Forgets a tab for good. */
export async function forgetTab(tabId: number): Promise<void> {
  await update(tabId, () => ({pool: []}));
  await forget([visitKey(tabId), poolKey(tabId), `${openedPrefix}${tabId}`]);
}

/** Takes all that waits, applies it to what is stored, saves it once, and begins again. */
async function drain(tabId: number): Promise<void> {
  for (let batch = take(tabId); batch.length > 0; batch = take(tabId)) {
    try {
      const before = await load(tabId);
      const after = batch.reduce((tab, {change}) => change(tab), before);
      await save(tabId, before, after);
      for (const {done} of batch) done(after);
    } catch (reason) {
      // A change that throws is a mistake of ours: whoever asked for it is told, the queue goes on.
      for (const {failed} of batch) failed(reason);
    }
  }
  queues.delete(tabId);
}

/** What waits, taken out of the queue; the queue itself stays while it is worked on. */
function take(tabId: number): readonly Waiting[] {
  return queues.get(tabId)?.splice(0) ?? [];
}

async function load(tabId: number): Promise<Tab> {
  const stored = await read([visitKey(tabId), poolKey(tabId)]);
  // Written below, by this version, in this session: session storage does not outlive an update.
  const visit = stored[visitKey(tabId)] as Visit | undefined;
  const pool = (stored[poolKey(tabId)] ?? []) as Pool;
  return visit === undefined ? {pool} : {visit, pool};
}

async function save(tabId: number, before: Tab, after: Tab): Promise<void> {
  const values: Record<string, unknown> = {};
  if (after.pool !== before.pool) values[poolKey(tabId)] = after.pool;
  if (after.visit !== before.visit && after.visit !== undefined) values[visitKey(tabId)] = after.visit;
  if (before.visit !== undefined && after.visit === undefined) await forget([visitKey(tabId)]);
  if (Object.keys(values).length === 0) return;
  try {
    await write(values);
  } catch {
    // The quota is reached: fewer places of each finding are kept, the findings and counts stay.
    const {visit} = after;
    await write(visit === undefined ? values : {...values, [visitKey(tabId)]: lighter(visit)});
  }
}
