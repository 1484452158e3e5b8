/**
 * Keeps the background's knowledge of the document up to date: read once it is parsed, again when it
 * changes, in slices, and never more than a twentieth of the time.
 */
import {isGone, send} from '../browser/send.ts';
import {changes} from './changes.ts';
import type {Control} from './controls.ts';
import {type Reading, read} from './describe.ts';
import {isSilent, keyOf, pagesOf, slice} from './slices.ts';
import type {Sensitive} from './watch.ts';

/** Milliseconds between a change and the next reading: at least these, and twenty times the last one's. */
const quiet = 150;
const share = 20;
/** Controls of a page so large that it goes on between its reading and its description. */
const many = 1000;

export class Reader {
  readonly #sensitive = new WeakMap<Control, Sensitive>();
  readonly #observer = new MutationObserver(() => this.#soon());
  readonly #observed = new WeakSet<Node>();
  /** Shadow roots that a person entered and that no reading had found. */
  readonly #revealed = new Set<ShadowRoot>();
  readonly #found: () => void;
  readonly #learned: (control: Control) => void;
  readonly #end: AbortSignal;
  /** What was said of each slice: an unchanged one is not said again. */
  #said: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = quiet;
  #isBusy = false;
  #hasFound = false;

  /**
   * `found` is called once, when the background has found something to watch; `learned` for each control that it
   * names; `end` stops the reader.
   */
  constructor(found: () => void, learned: (control: Control) => void, end: AbortSignal) {
    this.#found = found;
    this.#learned = learned;
    this.#end = end;
  }

  /** Starts reading and goes on until the end. */
  start(): void {
    const signal = this.#end;
    this.#observe(document);
    const early = {capture: true, passive: true, signal};
    window.addEventListener('focusin', (event) => this.#reveal(event), early);
    window.addEventListener('pageshow', (event) => event.persisted && this.again(), {signal});
    signal.addEventListener('abort', () => this.#observer.disconnect());
    if (document.readyState !== 'loading') this.#run();
    else document.addEventListener('DOMContentLoaded', () => this.#run(), {once: true, signal});
  }

  /** What the background said of a control. */
  sensitiveOf(control: Control): Sensitive | undefined {
    return this.#sensitive.get(control);
  }

  /** Describes everything again, as if for the first time. */
  again(): void {
    this.#said = [];
    this.#run();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => this.#run(), this.#pause);
  }

  #run(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#end.aborted) return;
    if (this.#isBusy) this.#soon();
    else void this.#tell();
  }

  async #tell(): Promise<void> {
    this.#isBusy = true;
    try {
      await this.#describe();
    } catch {
      // No answer: what was told last may be lost and is told again, unless the extension has gone.
      this.#said = [];
      if (!isGone()) this.#soon();
    } finally {
      this.#isBusy = false;
    }
  }

  async #describe(): Promise<void> {
    const start = performance.now();
    const reading = read(this.#revealed);
    for (const root of reading.roots) this.#observe(root);
    let spent = performance.now() - start;
    // A large page has been busy with it for long enough: the page's own work comes first.
    if (reading.controls.length > many) await new Promise((go) => setTimeout(go));
    for (const page of pagesOf(reading, (time) => (spent += time))) {
      const key = keyOf(page);
      const at = (page.fields[0]?.ordinal ?? 0) / slice;
      if (this.#said[at] === key || isSilent(page)) continue;
      this.#said[at] = key;
      const {watch} = await send('page-described', page);
      for (const {ordinal} of page.fields) this.#learn(reading, ordinal, watch);
      this.#tellFound(watch.length);
    }
    this.#pause = Math.max(quiet, spent * share);
  }

  #learn(reading: Reading, ordinal: number, watch: readonly Pick<Sensitive, 'ordinal' | 'category'>[]): void {
    const control = reading.controls[ordinal];
    const category = watch.find((one) => one.ordinal === ordinal)?.category;
    if (control === undefined) return;
    this.#sensitive.set(control, {ordinal, category});
    if (category !== undefined) this.#learned(control);
  }

  #tellFound(count: number): void {
    if (this.#hasFound || (count === 0 && window.top !== window)) return;
    this.#hasFound = true;
    this.#found();
  }

  #observe(root: Node): void {
    if (this.#observed.has(root)) return;
    this.#observed.add(root);
    this.#observer.observe(root, changes);
  }

  /** A person enters a shadow root: it is read, wherever it is. */
  #reveal(event: Event): void {
    const [target] = event.composedPath();
    const root = target instanceof Node ? target.getRootNode() : undefined;
    if (!(root instanceof ShadowRoot) || this.#observed.has(root)) return;
    this.#revealed.add(root);
    this.#run();
  }
}
