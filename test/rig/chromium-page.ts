/** A Chromium tab, by puppeteer. */
import type {Page as Tab} from 'puppeteer-core';
import {callOf, type Json, type Page, resultOf, selectSource} from './page.ts';
import {until} from './until.ts';

export class ChromiumPage implements Page {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  async goto(url: string, {wait = true}: {readonly wait?: boolean} = {}): Promise<void> {
    const going = this.tab.goto(url, {waitUntil: 'load'});
    if (wait) await going;
    else going.catch(() => undefined);
  }

  async reload(): Promise<void> {
    await this.tab.reload({waitUntil: 'load'});
  }

  url(): Promise<string> {
    return this.evaluate('() => location.href');
  }

  async evaluate<T = unknown>(source: string, ...args: readonly Json[]): Promise<T> {
    return resultOf(await this.tab.evaluate(callOf(source, args)));
  }

  async type(selector: string, text: string): Promise<void> {
    await this.bringToFront();
    await this.tab.type(selector, text);
  }

  async click(selector: string): Promise<void> {
    await this.bringToFront();
    await this.tab.click(selector);
  }

  async select(selector: string, value: string): Promise<void> {
    await this.evaluate(selectSource, selector, value);
  }

  async waitFor(expression: string, deadline?: number): Promise<void> {
    let last: unknown;
    const check = async () => {
      // A navigation destroys the world that is asked: ask the next one.
      last = await this.tab.evaluate(`Boolean(${expression})`).catch(String);
      return last === true ? true : undefined;
    };
    await until({what: expression, check, seen: () => last, ...(deadline && {deadline})});
  }

  async screenshot(path: string): Promise<void> {
    await this.bringToFront();
    await this.tab.screenshot({path: path as `${string}.png`, fullPage: true});
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.tab.setViewport({width, height});
  }

  async setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  }

  async bringToFront(): Promise<void> {
    await this.tab.bringToFront();
  }

  async close(): Promise<void> {
    await this.tab.close();
  }
}
