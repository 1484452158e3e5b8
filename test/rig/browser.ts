/**
 * One real browser with the extension in it, the same for Chromium and Firefox, so that each
 * journey is written once: `const browser = await openBrowser('firefox', {extensionDir, servers})`.
 */
import type {Report} from '../../src/core/model.ts';
import {launchChromium} from './chromium.ts';
import type {BrowserName, Driver, LaunchOptions} from './driver.ts';
import {type Badge, type Storage, sources, summaryOf} from './extension-side.ts';
import {launchFirefox} from './firefox.ts';
import type {Page} from './page.ts';
import {until} from './until.ts';

export async function openBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const driver = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  const browser = new Browser(driver);
  try {
    await browser.awaitBackground();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export class Browser {
  readonly #driver: Driver;
  readonly #tabIds = new Map<Page, number>();

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  get name(): BrowserName {
    return this.#driver.name;
  }

  get version(): string {
    return this.#driver.version;
  }

  get extensionOrigin(): string {
    return this.#driver.extensionOrigin;
  }

  get closed(): Promise<void> {
    return this.#driver.closed;
  }

  /** A new tab, made active, at the address if one is given. */
  async page(url?: string): Promise<Page> {
    const page = await this.#quietly(async (quiet) => {
      const before = new Set((await this.#tabs(quiet)).map(({id}) => id));
      const opened = await this.#driver.newTab();
      const id = (await this.#tabs(quiet)).map((tab) => tab.id).find((tab) => !before.has(tab));
      if (id !== undefined) this.#tabIds.set(opened, id);
      return opened;
    });
    if (url !== undefined) await page.goto(url);
    return page;
  }

  /** The tab that a page opened (`target=_blank`, `window.open`), found by a part of its address. */
  openedPage(address: string): Promise<Page> {
    return this.#driver.openedTab(address);
  }

  /** A page of the extension in a tab of its own, such as `popup/index.html?tab=3`. */
  async extensionPage(path: string): Promise<Page> {
    const page = await this.#driver.newTab();
    await page.goto(`${this.extensionOrigin}/${path}`);
    return page;
  }

  /** The id that the extension knows the tab by. */
  async tabIdOf(page: Page): Promise<number> {
    const known = this.#tabIds.get(page);
    if (known !== undefined) return known;
    const url = await page.url();
    const found = (await this.#quietly((quiet) => this.#tabs(quiet))).filter((tab) => tab.url === url);
    const [tab, other] = found;
    if (tab === undefined || other !== undefined) throw new Error(`${found.length} tabs show ${url}`);
    this.#tabIds.set(page, tab.id);
    return tab.id;
  }

  async report(page: Page): Promise<Report> {
    const tabId = await this.tabIdOf(page);
    return this.#quietly((quiet) => quiet.evaluate<Report>(sources.report, tabId));
  }

  /** Asks for the report until it is as wanted; past the deadline the error shows the last one. */
  async reportWhen(
    page: Page,
    what: string,
    holds: (report: Report) => boolean,
    deadline?: number,
  ): Promise<Report> {
    const tabId = await this.tabIdOf(page);
    let last: Report | undefined;
    const check = async (quiet: Page) => {
      last = await quiet.evaluate<Report>(sources.report, tabId);
      return holds(last) ? last : undefined;
    };
    const wait = {
      what: `the report to say: ${what}`,
      seen: () => summaryOf(last),
      ...(deadline && {deadline}),
    };
    return this.#quietly((quiet) => until({...wait, check: () => check(quiet)}));
  }

  async badge(page: Page): Promise<Badge> {
    const tabId = await this.tabIdOf(page);
    return this.#quietly((quiet) => quiet.evaluate<Badge>(sources.badge, tabId));
  }

  /** All that the extension stores, raw session values included. */
  storage(): Promise<Storage> {
    return this.#quietly((quiet) => quiet.evaluate<Storage>(sources.storage));
  }

  /** The same, as one text to search. */
  async storageDump(): Promise<string> {
    return JSON.stringify(await this.storage());
  }

  /**
   * By force, whatever it is doing, which no browser does: what it was handed but had not yet stored
   * is lost. Ask for the report first, and it has gone through what it was handed.
   */
  stopBackground(): Promise<void> {
    return this.#driver.stopBackground();
  }

  backgroundIsRunning(): Promise<boolean> {
    return this.#driver.backgroundIsRunning();
  }

  warnings(): Promise<readonly string[]> {
    return this.#driver.warnings();
  }

  withholdAccess(): Promise<void> {
    return this.#driver.withholdAccess();
  }

  grantAccess(): Promise<void> {
    return this.#driver.grantAccess();
  }

  closeFirstTab(): Promise<void> {
    return this.#driver.closeFirstTab();
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  /** Journeys begin when the background has its listeners: a cold start misses requests. */
  async awaitBackground(): Promise<void> {
    let last = 'no answer';
    const answered = async (quiet: Page) => {
      try {
        return (await quiet.evaluate(sources.report, 0)) === undefined ? undefined : true;
      } catch (error) {
        last = String(error);
        return undefined;
      }
    };
    await this.#quietly((quiet) =>
      until({what: "the extension's background to answer", check: () => answered(quiet), seen: () => last}),
    );
  }

  /**
   * Runs in a page of the extension that has its API and no script of its own: its manifest, in a
   * tab that never becomes the active one and is closed at once.
   */
  async #quietly<T>(action: (quiet: Page) => Promise<T>): Promise<T> {
    const quiet = await this.#driver.newTab({quiet: true});
    try {
      await quiet.goto(`${this.extensionOrigin}/manifest.json`);
      return await action(quiet);
    } finally {
      await quiet.close();
    }
  }

  #tabs(quiet: Page): Promise<readonly {readonly id: number; readonly url: string}[]> {
    return quiet.evaluate(sources.tabs);
  }
}
