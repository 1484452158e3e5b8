/**
 * Remembers, for each tab, which parts of the popup were open. A comfort: when the browser cannot
 * store or read it, the popup works the same without.
 */
import {openedPrefix} from '../browser/names.ts';
import type {Memory} from '../ui/disclosure.tsx';

/** The part of a storage area that is used here. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const most = 500;

/** A key written here: a change of it says nothing of the report. */
export function isOpenedKey(key: string): boolean {
  return key.startsWith(openedPrefix);
}

/** The memory of a tab, as last stored. */
export async function memoryOf(tabId: number, area: Area): Promise<Memory> {
  const key = `${openedPrefix}${tabId}`;
  const opened = new Set(await stored(key, area));
  return {
    has: (id) => opened.has(id),
    keep(id, open) {
      if (open) opened.add(id);
      else opened.delete(id);
      // Not being able to remember is no reason to stop.
      area.set({[key]: [...opened].slice(-most)}).catch(() => undefined);
    },
  };
}

async function stored(key: string, area: Area): Promise<readonly string[]> {
  try {
    const {[key]: ids} = await area.get(key);
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    // Nothing is remembered in a browser that cannot answer.
    return [];
  }
}
