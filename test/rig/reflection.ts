/**
 * The three functions of the Reflect metadata proposal that @peculiar/x509's dependency injection
 * asks for when it is imported. A package would do the same in two thousand lines.
 */

const known = new WeakMap<object, Map<string, unknown>>();

function read(key: string, target: object): unknown {
  return known.get(target)?.get(key);
}

function write(key: string, value: unknown, target: object): void {
  const own = known.get(target) ?? new Map<string, unknown>();
  known.set(target, own.set(key, value));
}

Object.assign(Reflect, {getMetadata: read, getOwnMetadata: read, defineMetadata: write});
