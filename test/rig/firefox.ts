/**
 * Firefox, by its own remote control (marionette.ts), in a temporary profile. Every host name
 * leads to loopback, ports 80 and 443 to the servers; Firefox ends itself rather than reach any
 * other machine. A host that the servers do not serve is therefore reached and cut, where Chromium
 * does not find it: for a connection that is refused in both, name another port, such as 81.
 */
import type {ChildProcess} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Driver, LaunchOptions} from './driver.ts';
import {FirefoxPage} from './firefox-page.ts';
import {preferencesOf} from './firefox-preferences.ts';
import {exitOf, portOf, start, stop} from './firefox-process.ts';
import {Marionette} from './marionette.ts';
import {until} from './until.ts';

/** The extension's origin, chosen beforehand. */
const uuid = '11111111-2222-4333-8444-555555555555';
const policy = 'const policy = WebExtensionPolicy.getByID(arguments[0]);';
const permissions = `${policy}
  const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const all = {permissions: [], origins: ['<all_urls>']};`;

/** Answers whether it stopped; Firefox does nothing while the event page is only starting. */
const terminate = `${policy}
  const {extension} = policy;
  if (extension.backgroundState === 'stopped') return true;
  let ended = false;
  const hear = () => { ended = true; };
  extension.on('shutdown-background-script', hear);
  const done = () => {
    extension.off('shutdown-background-script', hear);
    return ended || extension.backgroundState === 'stopped';
  };
  return extension.terminateBackground({disableResetIdleForTest: true}).then(done);`;

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'vitalerte-firefox-'));
  const id = await addonIdOf(options.extensionDir);
  await writeFile(join(profile, 'user.js'), preferencesOf(options, {[id]: uuid}));
  const process = start(options, profile);
  try {
    const marionette = await Marionette.connect(await portOf(profile, process));
    await trust(marionette, options.servers.certificates.authorityDer);
    await marionette.send('Addon:Install', {path: options.extensionDir, temporary: true});
    const version = await marionette.chrome<string>('return Services.appinfo.version');
    const home = String(await marionette.value('WebDriver:GetWindowHandle'));
    return new Firefox({process, marionette, id, home, profile, version});
  } catch (error) {
    await stop(process);
    await rm(profile, {recursive: true, force: true});
    throw error;
  }
}

interface Running {
  readonly process: ChildProcess;
  readonly marionette: Marionette;
  readonly id: string;
  /** The first tab, which stays open. */
  readonly home: string;
  readonly profile: string;
  readonly version: string;
}

class Firefox implements Driver {
  readonly name = 'firefox';
  readonly version: string;
  readonly extensionOrigin = `moz-extension://${uuid}`;
  readonly closed: Promise<void>;
  readonly #running: Running;

  constructor(running: Running) {
    this.#running = running;
    this.version = running.version;
    this.closed = exitOf(running.process);
  }

  async newTab({quiet = false} = {}): Promise<FirefoxPage> {
    const opened = await this.#running.marionette.inTurn(async () => {
      // The tab that came before may be closed: a command needs a living one.
      await this.#running.marionette.send('WebDriver:SwitchToWindow', {
        handle: this.#running.home,
        focus: false,
      });
      return this.#running.marionette.send('WebDriver:NewWindow', {type: 'tab', focus: !quiet});
    });
    return new FirefoxPage(this.#running.marionette, (opened as {readonly handle: string}).handle);
  }

  async openedTab(address: string): Promise<FirefoxPage> {
    const check = async () => {
      const handles = await this.#running.marionette.inTurn(() =>
        this.#running.marionette.send('WebDriver:GetWindowHandles'),
      );
      const pages = (handles as string[]).map((handle) => new FirefoxPage(this.#running.marionette, handle));
      for (const page of pages) if ((await page.url()).includes(address)) return page;
      return undefined;
    };
    return until({what: `a tab at ${address}`, check});
  }

  /** An event may start it anew at once, so that its end is heard rather than looked for afterwards. */
  async stopBackground(): Promise<void> {
    const check = async () => ((await this.#chrome<boolean>(terminate)) ? true : undefined);
    await until({what: 'the event page to stop', check});
  }

  async backgroundIsRunning(): Promise<boolean> {
    return (await this.#chrome(`${policy} return policy.extension.backgroundState`)) !== 'stopped';
  }

  async warnings(): Promise<readonly string[]> {
    const said = await this.#chrome<string[]>(
      `${policy}
      const {warnings = [], errors = []} = policy.extension;
      const ours = (text) => text.includes(arguments[0]) || text.includes(arguments[1]);
      return [...warnings, ...errors, ...Services.console.getMessageArray().map(String).filter(ours)];`,
      uuid,
    );
    // The rig itself asks pages before they are laid out.
    return said.filter((text) => !text.includes('Layout was forced before the page was fully loaded'));
  }

  async withholdAccess(): Promise<void> {
    await this.#chrome(
      `${permissions} return ExtensionPermissions.remove(arguments[0], all, policy.extension).then(() => true)`,
    );
  }

  async grantAccess(): Promise<void> {
    await this.#chrome(
      `${permissions} return ExtensionPermissions.add(arguments[0], all, policy.extension).then(() => true)`,
    );
  }

  async closeFirstTab(): Promise<void> {
    await new FirefoxPage(this.#running.marionette, this.#running.home).close();
  }

  async close(): Promise<void> {
    this.#running.marionette.close();
    await stop(this.#running.process);
    await rm(this.#running.profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
  }

  #chrome<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    return this.#running.marionette.chrome<T>(body, this.#running.id, ...args);
  }
}

async function addonIdOf(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  return String(manifest.browser_specific_settings.gecko.id);
}

async function trust(marionette: Marionette, der: string): Promise<void> {
  const database = 'Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB)';
  await marionette.chrome(`${database}.addCertFromBase64(arguments[0], 'C,,')`, der);
}
