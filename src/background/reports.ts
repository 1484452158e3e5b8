/** The report of a tab, as every page of the extension gets it. */
import {about, addressOf, mayLookAt} from '../browser/tabs.ts';
import type {Report} from '../core/model.ts';
import {isWeb, pageOf} from '../core/report/page-of.ts';
import {type Circumstances, emptyReport, reportOf} from '../core/report/report.ts';
import {now} from './clock.ts';
import {remembered} from './tab.ts';
import {secretsOf} from './watched.ts';

/** Pages of the browsers' own shops, which no extension may look at. */
const closed = /^https:\/\/(?:chromewebstore\.google\.com|addons\.mozilla\.org)(?:\/|$)/;

/** What was seen in a tab's visit; of a tab that is not looked at, that it is not. */
export async function reportWanted({tabId}: {readonly tabId: number}): Promise<Report> {
  const address = await addressOf(tabId);
  const granted = await mayLookAt(address);
  const {visit, pool} = await remembered(tabId);
  const circumstances: Circumstances = {
    now: now(),
    extension: about(),
    access: granted ? 'granted' : 'withheld',
  };
  if (granted && visit !== undefined && (address === undefined || isOpen(address)))
    return reportOf(visit, circumstances);
  const page = visit?.page ?? pageOf(address ?? '', secretsOf(pool));
  const isWatched = granted && address !== undefined && isOpen(address);
  return emptyReport(page, isWatched ? 'nothing-seen' : 'not-watched', circumstances);
}

const isOpen = (address: string): boolean => isWeb(address) && !closed.test(address);
