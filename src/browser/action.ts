/** The toolbar button. */
import api from './api.ts';

/** Sets a tab's badge; a tab that has gone meanwhile is no error. */
export async function setBadge(tabId: number, text: string, colour: string): Promise<void> {
  try {
    await api.action.setBadgeText({tabId, text});
    if (text === '') return;
    await api.action.setBadgeBackgroundColor({tabId, color: colour});
    await api.action.setBadgeTextColor?.({tabId, color: '#ffffff'});
  } catch {
    // The tab closed between the finding and its badge.
  }
}
