/** A Firefox tab, by Marionette. */
import {writeFile} from 'node:fs/promises';
import type {Marionette} from './marionette.ts';
import {callOf, type Json, type Page, resultOf, selectSource} from './page.ts';
import {until} from './until.ts';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
/** An empty document stands in while another process takes over the tab. */
const loaded = "document.readyState === 'complete' && location.href !== 'about:blank'";
/** The page of an error never completes. */
const failed = '/^about:(net|cert)error/.test(document.documentURI)';
const sizeSource = `
  const {style} = gBrowser.selectedBrowser;
  for (const [name, size] of [['width', arguments[0]], ['height', arguments[1]]])
    for (const part of ['', 'min-', 'max-']) style.setProperty(part + name, size + 'px');`;

export class FirefoxPage implements Page {
  readonly handle: string;
  readonly #marionette: Marionette;

  constructor(marionette: Marionette, handle: string) {
    this.#marionette = marionette;
    this.handle = handle;
  }

  async goto(url: string, {wait = true}: {readonly wait?: boolean} = {}): Promise<void> {
    await this.#navigate(() => this.#marionette.send('WebDriver:Navigate', {url}), wait);
  }

  async reload(): Promise<void> {
    await this.#navigate(() => this.#marionette.send('WebDriver:Refresh'), true);
  }

  url(): Promise<string> {
    return this.evaluate('() => location.href');
  }

  async evaluate<T = unknown>(source: string, ...args: readonly Json[]): Promise<T> {
    const script = `return ${callOf(source, args)}`;
    return resultOf(await this.#here(() => this.#run(script)));
  }

  async type(selector: string, text: string): Promise<void> {
    await this.#withElement(selector, (id) => this.#marionette.send('WebDriver:ElementSendKeys', {id, text}));
  }

  async click(selector: string): Promise<void> {
    await this.#withElement(selector, (id) => this.#marionette.send('WebDriver:ElementClick', {id}));
  }

  async select(selector: string, value: string): Promise<void> {
    await this.evaluate(selectSource, selector, value);
  }

  async waitFor(expression: string, deadline?: number): Promise<void> {
    let last: unknown;
    const check = async () => {
      // A navigation destroys the world that is asked: ask the next one.
      last = await this.#here(() => this.#run(`return Boolean(${expression})`)).catch(String);
      return last === true ? true : undefined;
    };
    await until({what: expression, check, seen: () => last, ...(deadline && {deadline})});
  }

  async screenshot(path: string): Promise<void> {
    const take = () => this.#marionette.value('WebDriver:TakeScreenshot', {full: true});
    await writeFile(path, Buffer.from(String(await this.#here(take, true)), 'base64'));
  }

  /** Sizes the tab's own box: a window cannot be as narrow as a popup. */
  async setViewport(width: number, height: number): Promise<void> {
    await this.bringToFront();
    await this.#marionette.chrome(sizeSource, width, height);
    await this.waitFor(`innerWidth === ${width} && innerHeight === ${height}`);
  }

  /** For every tab of the browser. */
  async setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    const body =
      "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0])";
    await this.#marionette.chrome(body, scheme === 'dark' ? 0 : 1);
    await this.waitFor(`matchMedia('(prefers-color-scheme: ${scheme})').matches`);
  }

  async bringToFront(): Promise<void> {
    await this.#here(() => Promise.resolve(), true);
  }

  async close(): Promise<void> {
    await this.#here(() => this.#marionette.send('WebDriver:CloseWindow'));
  }

  /** Each document has a time of birth of its own: a new one means that the navigation took place. */
  async #navigate(go: () => Promise<unknown>, wait: boolean): Promise<void> {
    const birth = await this.evaluate<number>('() => performance.timeOrigin');
    await this.#here(go);
    if (!wait) return;
    await this.waitFor(`performance.timeOrigin !== ${birth} && (${loaded} || ${failed})`);
    if (await this.evaluate<boolean>(`() => ${failed}`)) {
      throw new Error(`Firefox shows ${await this.evaluate('() => document.documentURI')}`);
    }
  }

  async #withElement(selector: string, action: (id: string) => Promise<unknown>): Promise<void> {
    const query = {using: 'css selector', value: selector};
    await this.#here(async () => {
      const found = await this.#marionette.value('WebDriver:FindElement', query);
      await action(String((found as Record<string, unknown>)[elementKey]));
    }, true);
  }

  #run(script: string): Promise<unknown> {
    return this.#marionette.value('WebDriver:ExecuteScript', {script, args: [], sandbox: null});
  }

  #here<T>(action: () => Promise<T>, focus = false): Promise<T> {
    return this.#marionette.inTurn(async () => {
      await this.#marionette.send('WebDriver:SwitchToWindow', {handle: this.handle, focus});
      return action();
    });
  }
}
