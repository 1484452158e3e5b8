/**
 * Entry of the popup: finds its tab, asks for the report, shows it and keeps it live.
 * `?tab=<tabId>` shows that tab; else it is the active one of the window.
 */
import {render} from 'preact';
import api from '../browser/api.ts';
import {send} from '../browser/send.ts';
import {languageOf} from '../ui/language.ts';
import {voiceOf} from '../ui/voice.ts';
import type {AccessAnswer} from './access.tsx';
import {answerWithin} from './answer-within.ts';
import {App} from './app.tsx';
import type {View} from './heads.ts';
import {isOpenedKey, memoryOf} from './opened.ts';
import {paced} from './paced.ts';

const asked = new URLSearchParams(location.search).get('tab');
const voice = voiceOf(languageOf(api.i18n.getMessage('language')), api.i18n.getMessage);

document.documentElement.lang = voice.language;
document.documentElement.classList.toggle('in-tab', asked !== null);
void start();

async function start(): Promise<void> {
  const tabId = asked === null ? await activeTab() : Number(asked);
  const memory = await memoryOf(tabId, api.storage.session);
  let view: View = {kind: 'loading'};
  let answer: AccessAnswer = 'none';

  const draw = (): void => render(<App {...{view, voice, memory, acts, answer}} />, document.body);
  const refresh = async (): Promise<void> => {
    view = await viewOf(tabId);
    draw();
    document.body.dataset['ready'] = '1';
  };
  const acts = {
    retry: () => void refresh(),
    restart: () => void send('visit-restarted', {tabId}).then(refresh, refresh),
    allow: () => {
      const settle = (next: AccessAnswer) => {
        answer = next;
        return refresh();
      };
      const request = api.permissions.request({origins: ['<all_urls>']});
      void request.then(
        (given) => settle(given ? 'allowed' : 'refused'),
        () => settle('refused'),
      );
    },
  };

  draw();
  keepLive(paced(() => void refresh(), 500));
  await refresh();
}

/** Asks again when the background has written, or when the page comes back into sight. */
function keepLive(refresh: () => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && !Object.keys(changes).every(isOpenedKey)) refresh();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) refresh();
  });
}

async function viewOf(tabId: number): Promise<View> {
  try {
    const report = await answerWithin(5000, send('report-wanted', {tabId}));
    // A background without this handler answers nothing: `undefined` in Firefox, `null` in Chromium.
    return report ? {kind: 'report', report} : {kind: 'failed'};
  } catch {
    // The background is silent or gone (extension being updated): said as such, never as "nothing seen".
    return {kind: 'failed'};
  }
}

async function activeTab(): Promise<number> {
  const [tab] = await api.tabs.query({active: true, currentWindow: true});
  return tab?.id ?? -1;
}
