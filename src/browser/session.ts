/**
 * Session storage: what is in memory only and gone when the browser closes. Values are read as they were
 * written by this version; anything else counts as absent.
 */
import api from './api.ts';

/** All that was stored before this background started. Asked for as it starts: nobody waits for it for long. */
export const atStart: Promise<Readonly<Record<string, unknown>>> = api.storage.session.get(null);

/** Stores values. Rejects when the browser's quota (10 MB) is reached; then nothing is stored. */
export async function write(values: Readonly<Record<string, unknown>>): Promise<void> {
  await api.storage.session.set({...values});
}

/** Forgets values. */
export async function forget(keys: readonly string[]): Promise<void> {
  await api.storage.session.remove([...keys]);
}
