/**
 * Which methods the hook tells: those whose body the browser shows to no extension. Chromium's webRequest
 * gives the bodies of POST and PUT; GET and HEAD have none, OPTIONS is asked by the browser itself.
 */
import type {Natives} from './natives.ts';

/** The method as the network sees it, or nothing when its body is shown, or is not known to be hidden. */
export function hiddenMethodOf({upper}: Natives, method: unknown): string | undefined {
  if (typeof method !== 'string') return undefined;
  const raised = upper(method);
  switch (raised) {
    case 'GET':
    case 'HEAD':
    case 'OPTIONS':
    case 'POST':
    case 'PUT':
      return undefined;
    // Browsers raise this one and the five above, no other: `patch` leaves as it is written.
    case 'DELETE':
      return raised;
    default:
      return method;
  }
}
