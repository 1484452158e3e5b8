/**
 * Chromium and its kin, by puppeteer over a pipe. Nothing stays attached to the extension's service worker: a debugger would keep it alive.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer, {type Browser as Puppet, type Page as Tab, TargetType} from 'puppeteer-core';
import {ChromiumPage} from './chromium-page.ts';
import {switchesOf} from './chromium-switches.ts';
import type {Driver, LaunchOptions} from './driver.ts';
import {requireBrowser} from './find-browser.ts';
import {until, within} from './until.ts';

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const {language = 'fr', headless = true, extensionDir} = options;
  const profile = await mkdtemp(join(tmpdir(), 'vitalerte-chromium-'));
  const puppet = await puppeteer.launch({
    executablePath: options.program ?? requireBrowser('chromium').path,
    pipe: true,
    ignoreDefaultArgs: true,
    args: switchesOf(options, profile),
    env: {...process.env, LANGUAGE: language, ...(headless && {HOME: profile})},
    defaultViewport: headless ? {width: 1280, height: 900} : null,
    // Its events would carry every body through the pipe: 200 MB and more.
    networkEnabled: false,
    protocolTimeout: 45_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    const [home = await puppet.newPage()] = await puppet.pages();
    await callChrome(home, 'updateProfileConfiguration', {inDeveloperMode: true});
    const id = await puppet.installExtension(extensionDir);
    return new Chromium({puppet, home, id, profile, version: versionIn(await puppet.version())});
  } catch (error) {
    await end(puppet, profile);
    throw error;
  }
}

interface Running {
  readonly puppet: Puppet;
  /** The first tab, on the browser's own page of extensions. */
  readonly home: Tab;
  readonly id: string;
  readonly profile: string;
  readonly version: string;
}

class Chromium implements Driver {
  readonly name = 'chromium';
  readonly version: string;
  readonly closed: Promise<void>;
  readonly #running: Running;

  constructor(running: Running) {
    this.#running = running;
    this.version = running.version;
    this.closed = new Promise((resolve) => running.puppet.once('disconnected', () => resolve()));
  }

  get extensionOrigin(): string {
    return `chrome-extension://${this.#running.id}`;
  }

  async newTab({quiet = false} = {}): Promise<ChromiumPage> {
    return new ChromiumPage(await this.#running.puppet.newPage({type: 'tab', background: quiet}));
  }

  async openedTab(address: string): Promise<ChromiumPage> {
    const isIt = async () =>
      (await this.#running.puppet.pages()).find((page) => page.url().includes(address));
    return new ChromiumPage(await until({what: `a tab at ${address}`, check: isIt}));
  }

  /**
   * An event may start it anew at once, so that its end is heard rather than looked for afterwards. A worker
   * that is only starting is waited for: stopped then, Chromium forgets what it woke it for.
   */
  async stopBackground(): Promise<void> {
    const session = await this.#running.home.createCDPSession();
    const heard: string[] = [];
    session.on('ServiceWorker.workerVersionUpdated', ({versions}) => {
      const ours = versions.filter(({scriptURL}) => scriptURL.startsWith(this.extensionOrigin));
      heard.push(...ours.map(({runningStatus}) => runningStatus));
    });
    const is = (status: RegExp) => () => status.test(heard.at(-1) ?? '') || undefined;
    try {
      await session.send('ServiceWorker.enable');
      await until({what: 'the service worker to have started', check: is(/^(?:running|stopped)$/)});
      heard.length = 0;
      await session.send('ServiceWorker.stopAllWorkers');
      await until({what: 'the service worker to stop', check: is(/^(?:stopped|starting)$/)});
    } finally {
      await session.detach();
    }
  }

  async backgroundIsRunning(): Promise<boolean> {
    const session = await this.#running.puppet.target().createCDPSession();
    const {targetInfos} = await session.send('Target.getTargets');
    await session.detach();
    return targetInfos.some(
      ({type, url}) => type === TargetType.SERVICE_WORKER && url.startsWith(this.extensionOrigin),
    );
  }

  async warnings(): Promise<readonly string[]> {
    const {manifestErrors, runtimeErrors} = (await callChrome(
      this.#running.home,
      'getExtensionInfo',
      this.#running.id,
    )) as ExtensionInfo;
    return [...manifestErrors, ...runtimeErrors].map(
      ({message, source}) => `${source ?? 'manifest'}: ${message}`,
    );
  }

  async withholdAccess(): Promise<void> {
    await this.#setHostAccess('ON_CLICK');
  }

  async grantAccess(): Promise<void> {
    await this.#setHostAccess('ON_ALL_SITES');
  }

  async closeFirstTab(): Promise<void> {
    await this.#running.home.close();
  }

  async close(): Promise<void> {
    await end(this.#running.puppet, this.#running.profile);
  }

  async #setHostAccess(hostAccess: string): Promise<void> {
    await callChrome(this.#running.home, 'updateExtensionConfiguration', {
      extensionId: this.#running.id,
      hostAccess,
    });
  }
}

/** Ends the browser, by force if it must be, and leaves nothing of it behind. */
async function end(puppet: Puppet, profile: string): Promise<void> {
  const process = puppet.process();
  const gone = new Promise<void>((resolve) => {
    if (process === null || process.exitCode !== null || process.signalCode !== null) resolve();
    else process.once('exit', () => resolve());
  });
  await within(puppet.close(), 'Chromium to close', 5000).catch(() => process?.kill('SIGKILL'));
  await gone;
  await rm(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
}

interface ExtensionInfo {
  readonly manifestErrors: readonly {readonly message: string; readonly source?: string}[];
  readonly runtimeErrors: readonly {readonly message: string; readonly source?: string}[];
}

/** What the browser's own page of extensions can do. */
async function callChrome(tab: Tab, method: string, argument: unknown): Promise<unknown> {
  if (!tab.url().startsWith('chrome://extensions')) await tab.goto('chrome://extensions');
  return tab.evaluate(`chrome.developerPrivate.${method}(${JSON.stringify(argument)})`);
}

function versionIn(product: string): string {
  return product.replace(/^.*\//, '');
}
