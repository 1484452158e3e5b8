/** Pages that were open before the extension: the browser does not read them by itself. */
import api from '../browser/api.ts';
import {run} from './run.ts';

/** Registers the listener; synchronously, as the background starts. */
export function watchInstall(): void {
  api.runtime.onInstalled.addListener(() => run(readOpenPages()));
  api.permissions.onAdded.addListener(() => run(readOpenPages()));
}

async function readOpenPages(): Promise<void> {
  const tabs = await api.tabs.query({url: ['http://*/*', 'https://*/*']});
  await Promise.all(tabs.map(({id}) => (id === undefined ? undefined : read(id))));
}

async function read(tabId: number): Promise<void> {
  try {
    await api.scripting.executeScript({target: {tabId, allFrames: true}, files: ['content.js']});
  } catch {
    // A page that no extension may read, or access withheld: its report says so.
  }
}
