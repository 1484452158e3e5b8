/**
 * Keeps the background's knowledge of the document up to date: read once it is parsed, again when it
 * changes, in slices, and never more than a twentieth of the time.
 */
import {send} from '../browser/send.ts';
import type {Control} from './controls.ts';
import {read} from './describe.ts';
import {isSilent, keyOf, pagesOf, slice} from './slices.ts';
import type {Sensitive} from './watch.ts';

/** Milliseconds between a change of the document and its next reading, at least. */
const quiet = 150;
/** A reading that took long is not done again before twenty times as long. */
const share = 20;

const watchedAttributes = [
  'action',
  'formaction',
  'method',
  'formmethod',
  'type',
  'name',
  'id',
  'for',
  'aria-label',
];

export interface Readings {
  readonly sensitiveOf: (control: Control) => Sensitive | undefined;
  /** Describes everything again, as if for the first time. */
  readonly again: () => void;
  /** The extension has gone: the page is left alone. */
  readonly stop: () => void;
}

/** Starts reading the document and goes on until `stop`; says once that the background found something to watch. */
export function startReading(found: () => void): Readings {
  const sensitive = new WeakMap<Control, Sensitive>();
  /** What was said of each slice: an unchanged one is not said again. */
  let said: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = quiet;
  let stopped = false;
  let busy = false;
  let told = false;

  const stop = (): void => {
    stopped = true;
    observer.disconnect();
    clearTimeout(timer);
  };
  const soon = (): void => {
    if (stopped || timer !== undefined) return;
    timer = setTimeout(run, pause);
  };
  const run = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (busy) {
      soon();
      return;
    }
    busy = true;
    tell()
      .catch(stop)
      .finally(() => {
        busy = false;
      });
  };
  const tell = async (): Promise<void> => {
    const start = performance.now();
    const reading = read();
    for (const root of reading.roots.slice(1)) observe(root);
    let spent = performance.now() - start;
    for (const page of pagesOf(reading, (time) => (spent += time))) {
      const key = keyOf(page);
      const at = (page.fields[0]?.ordinal ?? 0) / slice;
      if (said[at] === key || isSilent(page)) continue;
      said[at] = key;
      const {watch} = await send('page-described', page);
      if (!told && (watch.length > 0 || window.top === window)) {
        told = true;
        found();
      }
      for (const {ordinal} of page.fields) learn(reading.controls[ordinal], ordinal, watch);
    }
    pause = Math.max(quiet, spent * share);
  };
  const learn = (
    control: Control | undefined,
    ordinal: number,
    watch: readonly {readonly ordinal: number; readonly category: Sensitive['category']}[],
  ): void => {
    const category = watch.find((one) => one.ordinal === ordinal)?.category;
    if (control !== undefined) sensitive.set(control, {ordinal, category});
  };
  const observer = new MutationObserver(soon);
  const observe = (root: Node): void =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: watchedAttributes,
    });
  const again = (): void => {
    said = [];
    run();
  };

  observe(document);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run, {once: true});
  else run();
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) again();
  });
  return {sensitiveOf: (control) => sensitive.get(control), again, stop};
}
