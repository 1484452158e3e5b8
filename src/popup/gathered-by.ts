/** Things gathered by what they have in common, in the order in which they first come. */

/** The items of each key. */
export function gatheredBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const gathered = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, [item]);
    else known.push(item);
  }
  return gathered;
}
