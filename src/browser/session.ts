/**
 * Session storage: what is in memory only and gone when the browser closes. Values are read as they were
 * written by this version; anything else counts as absent.
 */
import api from './api.ts';

/** The values under `keys`; absent ones are missing. */
export async function read(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  return api.storage.session.get([...keys]);
}

/** Stores values. Rejects when the browser's quota (10 MB) is reached; then nothing is stored. */
export async function write(values: Readonly<Record<string, unknown>>): Promise<void> {
  await api.storage.session.set({...values});
}

/** Forgets values. */
export async function forget(keys: readonly string[]): Promise<void> {
  await api.storage.session.remove([...keys]);
}
