/**
 * One member of the options that a page passes to fetch or Request, read without running the page's code.
 * The browser reads it too, once: a getter that counts, or answers twice differently, must not notice.
 */
import {type Natives, tried} from './natives.ts';

/** The member is there and only the page's code could say what it is. */
export const unreadable = Symbol('unreadable');

/** Prototypes that are followed: options are plain objects, at most of a class of the page. */
const deepest = 8;

/** The value, inherited if need be, since the browser inherits too; `undefined` when there is none. */
export function memberOf(natives: Natives, options: object, name: string): unknown {
  // A proxy of the page may throw; a getter may not be asked.
  const found = tried(() => ({value: lookUp(natives, options, name)}));
  return found === undefined ? unreadable : found.value;
}

function lookUp({descriptorOf, hasOwn, prototypeOf}: Natives, options: object, name: string): unknown {
  let at: object | null = options;
  for (let depth = 0; at !== null && depth < deepest; depth += 1) {
    const descriptor = descriptorOf(at, name);
    if (descriptor !== undefined) return hasOwn(descriptor, 'value') ? descriptor.value : unreadable;
    at = prototypeOf(at);
  }
  return at === null ? undefined : unreadable;
}
