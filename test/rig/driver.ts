/** What each browser must be able to do for the rig; browser.ts builds the rest on it. */
import type {Page} from './page.ts';
import type {Servers} from './servers.ts';

export type BrowserName = 'chromium' | 'firefox';
export type Language = 'fr' | 'en';

export interface LaunchOptions {
  /** The unpacked extension. */
  readonly extensionDir: string;
  readonly servers: Servers;
  readonly language?: Language;
  readonly headless?: boolean;
  /** The browser's program; found among those installed when absent. */
  readonly program?: string;
  /** Firefox preferences to add. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Chromium switches to add. */
  readonly switches?: readonly string[];
}

export interface Driver {
  readonly name: BrowserName;
  /** Such as `156.0.8078.79`. */
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at its end. */
  readonly extensionOrigin: string;
  /** A new empty tab; a quiet one does not become the active tab. */
  newTab(options?: {readonly quiet?: boolean}): Promise<Page>;
  /** The tab that a page opened itself, once it is at an address that holds this text. */
  openedTab(address: string): Promise<Page>;
  /** Really stops the background, and answers only when it is stopped. */
  stopBackground(): Promise<void>;
  backgroundIsRunning(): Promise<boolean>;
  /** What the browser says against the extension: its manifest, its scripts' errors. */
  warnings(): Promise<readonly string[]>;
  /** Takes the extension's access to every site away, as the person can. */
  withholdAccess(): Promise<void>;
  grantAccess(): Promise<void>;
  /** Closes the tab that the rig works from, for a browser that is left to a person. */
  closeFirstTab(): Promise<void>;
  /** Settles when the browser is gone, by us or by the person. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
