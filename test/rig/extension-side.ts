/** What the rig asks from inside a page of the extension, where its API is. */
import type {Report} from '../../src/core/model.ts';

export interface Badge {
  readonly text: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

export interface Storage {
  readonly session: Readonly<Record<string, unknown>>;
  readonly local: Readonly<Record<string, unknown>>;
  readonly sync: Readonly<Record<string, unknown>>;
}

const api = 'const api = globalThis.browser ?? globalThis.chrome;';
export const sources = {
  tabs: `async () => { ${api} return (await api.tabs.query({})).map(({id, url}) => ({id, url: url ?? ''})); }`,
  report: `(tabId) => { ${api} return api.runtime.sendMessage({name: 'report-wanted', sent: {tabId}}); }`,
  badge: `async (tabId) => { ${api}
    const colour = [...await api.action.getBadgeBackgroundColor({tabId})].slice(0, 3);
    const hex = '#' + colour.map((part) => part.toString(16).padStart(2, '0')).join('');
    return {text: await api.action.getBadgeText({tabId}), colour: hex};
  }`,
  storage: `async () => { ${api}
    const [session, local, sync] = await Promise.all(
      [api.storage.session, api.storage.local, api.storage.sync].map((area) => area.get(null)));
    return {session, local, sync};
  }`,
} as const;

/** Enough of a report to understand why it is not the one wanted. */
export function summaryOf(report: Report | undefined): unknown {
  if (report === undefined) return 'no report';
  const {verdict, access, page, traffic, findings} = report;
  const lines = findings.map(({severity, rule, category, destination, status, count}) =>
    [severity, rule, category, destination ?? 'page', status, count].join(' '),
  );
  return {verdict, access, page: page.url, traffic, findings: lines};
}
