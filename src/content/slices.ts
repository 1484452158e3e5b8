/** A document's description in slices: what one message carries, and one stretch of the page's thread. */
import type {FieldDescription, PageDescription} from '../browser/messages.ts';
import {upgradesInsecure} from '../core/csp.ts';
import type {Reading} from './describe.ts';

/** Controls a message. */
export const slice = 200;

/** The document in slices, each described as it is asked for; `spend` is told the time each took. */
export function* pagesOf(
  reading: Reading,
  spend: (milliseconds: number) => void,
): Generator<PageDescription> {
  const {controls, forms} = reading;
  const upgrades = upgradesItself();
  for (let from = 0; from === 0 || from < controls.length; from += slice) {
    const start = performance.now();
    const fields: FieldDescription[] = [];
    for (let at = from; at < Math.min(from + slice, controls.length); at += 1) {
      const field = reading.describe(at);
      if (field !== undefined) fields.push(field);
    }
    spend(performance.now() - start);
    yield {
      title: document.title.slice(0, 500),
      upgrades,
      count: controls.length,
      fields,
      forms: [...forms],
    };
  }
}

/** A frame without controls has nothing to say; the page itself tells its title. */
export const isSilent = ({fields}: PageDescription): boolean => fields.length === 0 && window.top !== window;

/** What a description says, but for what stands in the controls. */
export function keyOf({fields, ...page}: PageDescription): string {
  const words = fields.map(({filled: _, ...said}) => said);
  return hash(JSON.stringify([page, words]));
}

/** Two descriptions with one key are taken for the same (FNV-1a, 32 bits, and the length). */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return `${sum >>> 0}/${text.length}`;
}

function upgradesItself(): boolean {
  const policies = document.head?.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]') ?? [];
  return [...policies].some((meta) => upgradesInsecure(meta.getAttribute('content') ?? ''));
}
