/**
 * Methods as the network sees them, and whose body the browser shows. Chromium's webRequest gives the bodies
 * of POST and PUT; GET and HEAD have none, OPTIONS is asked by the browser itself; Firefox gives all.
 */
import type {Natives} from './natives.ts';

/** Whether this build is for a browser that shows every method's body: told by build.mjs. */
declare const SHOWS_ALL_METHODS: boolean;

/** The method as it leaves, or nothing when only the page's code could say. Absent means GET. */
export function methodOnWire({upper}: Natives, method: unknown): string | undefined {
  if (method === undefined) return 'GET';
  if (typeof method !== 'string') return undefined;
  const raised = upper(method);
  // Browsers raise these, no other: `patch` leaves as it is written.
  return raised === 'DELETE' || isPlain(raised) ? raised : method;
}

/** A method that sends no body. */
export function isBodiless(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

/** A method whose body the browser shows to no extension. */
export function isHidden(method: string): boolean {
  return !SHOWS_ALL_METHODS && !isPlain(method);
}

function isPlain(method: string): boolean {
  return isBodiless(method) || method === 'POST' || method === 'PUT';
}
