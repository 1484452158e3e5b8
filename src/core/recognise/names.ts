/** The names of a sending, each once: what a name tells is read once, and most entries are told by it. */
import type {Entry} from '../model.ts';

/** Names of one sending that are read for what stands beside them: no form has as many. */
export const mostNames = 8000;

/** Every name, up to a number; path segments have none. */
export function namesIn(entries: readonly Entry[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const {name, where} of entries) {
    if (names.size >= mostNames) break;
    if (name !== '' && where !== 'path') names.add(name);
  }
  return names;
}

/** What each name tells that tells something. */
export function toldBy<Told>(
  names: ReadonlySet<string>,
  read: (name: string) => Told | undefined,
): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const name of names) {
    const one = read(name);
    if (one !== undefined) told.set(name, one);
  }
  return told;
}
