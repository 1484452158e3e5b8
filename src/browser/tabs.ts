/** What the browser says of its tabs, of itself, and of what it lets the extension look at. */
import api from './api.ts';
import {pageWanted} from './names.ts';

/** A tab's address, `undefined` when the browser does not show it (its own pages, access withheld, no such tab). */
export async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await api.tabs.get(tabId)).url;
  } catch {
    // The tab is gone: nothing to tell of it.
    return undefined;
  }
}

/** Whether the person lets the extension look at an address; at every site when no address is known. */
export async function mayLookAt(address: string | undefined): Promise<boolean> {
  if (await api.permissions.contains({origins: ['<all_urls>']})) return true;
  if (address === undefined || !/^https?:/.test(address)) return false;
  return api.permissions.contains({origins: [`${new URL(address).origin.replace(/:\d+$/, '')}/*`]});
}

/** The tabs that show a page of an address's host. */
export async function tabsAt(address: string): Promise<readonly number[]> {
  const {protocol, hostname} = new URL(address);
  try {
    const tabs = await api.tabs.query({url: `${protocol}//${hostname}/*`});
    return tabs.flatMap(({id}) => (id === undefined ? [] : [id]));
  } catch {
    // Not an address that the browser matches tabs with.
    return [];
  }
}

/** Asks a tab's frames to describe themselves again. */
export async function askPage(tabId: number): Promise<void> {
  try {
    await api.tabs.sendMessage(tabId, {name: pageWanted});
  } catch {
    // Nobody listens there: a page of the browser's own, or one opened before the extension.
  }
}

export interface About {
  /** Version of the extension. */
  readonly version: string;
  readonly browser: 'chromium' | 'firefox';
  readonly browserVersion: string;
}

/** The extension and the browser it runs in. */
export function about(): About {
  const firefox = /Firefox\/(\S+)/.exec(navigator.userAgent)?.[1];
  const chromium = /(?:Chrome|Chromium)\/(\S+)/.exec(navigator.userAgent)?.[1];
  return {
    version: api.runtime.getManifest().version,
    browser: firefox === undefined ? 'chromium' : 'firefox',
    browserVersion: firefox ?? chromium ?? '',
  };
}
