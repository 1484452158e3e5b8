/** A tab as a journey sees it, the same in every browser. */

export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};

export interface Page {
  /** Goes there and waits for the load, unless told not to. A failed navigation throws. */
  goto(url: string, options?: {readonly wait?: boolean}): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /**
   * Calls a function, given as source, in the page's own world with JSON arguments; a promise is
   * awaited and a JSON result comes back: `page.evaluate('(name) => document.title + name', 'x')`.
   * What must outlive the call is put on `window`: in Firefox `globalThis` is not the window.
   */
  evaluate<T = unknown>(source: string, ...args: readonly Json[]): Promise<T>;
  /** Real key events, one a character, in the element that fits the selector. */
  type(selector: string, text: string): Promise<void>;
  /** A real mouse click. Does not wait for a navigation. */
  click(selector: string): Promise<void>;
  /** Chooses an option by its value; input and change are dispatched by script. */
  select(selector: string, value: string): Promise<void>;
  /** Waits until a JavaScript expression is truthy, across navigations. */
  waitFor(expression: string, deadline?: number): Promise<void>;
  /** Writes a PNG of the whole page. */
  screenshot(path: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  setColourScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Makes it the active tab. */
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** Source of an expression that calls `source` and gives its result as a JSON text. */
export function callOf(source: string, args: readonly Json[]): string {
  return `(async () => JSON.stringify(await (${source})(...${JSON.stringify(args)})))()`;
}

export function resultOf<T>(text: unknown): T {
  return (typeof text === 'string' ? JSON.parse(text) : undefined) as T;
}

export const selectSource = `(selector, value) => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error('No element fits ' + selector);
  element.value = value;
  for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, {bubbles: true}));
}`;
