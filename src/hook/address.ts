/** Where a send goes: absolute, as the document resolves it, without the fragment, which is never sent. */
import {type Natives, tried} from './natives.ts';

/**
 * The address of a string, a URL or a Request. Any other object is made a string by the page's own code,
 * which the browser calls once: it is not called twice, and the address is not known.
 */
export function addressOf(natives: Natives, input: unknown): string | undefined {
  const written = typeof input === 'string' ? input : addressIn(natives, input);
  if (written === undefined) return undefined;
  const {baseOf, document, hrefOf, indexOf, slice} = natives;
  const whole = tried(() => hrefOf(new natives.URL(written, baseOf(document))));
  if (whole === undefined) return undefined;
  const fragment = indexOf(whole, '#');
  return fragment === -1 ? whole : slice(whole, 0, fragment);
}

function addressIn({hrefOf, requestUrl}: Natives, input: unknown): string | undefined {
  return tried(() => requestUrl(input)) ?? tried(() => hrefOf(input));
}
