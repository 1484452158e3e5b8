/** The toolbar badge: how many findings count, in the colour of the gravest; nothing when there are none. */
import {setBadge} from '../browser/action.ts';
import type {Severity} from '../core/model.ts';
import {counted} from '../core/report/counted.ts';
import {asItStands} from '../core/report/settle.ts';
import type {Visit} from '../core/report/visit.ts';
import {gravest} from '../core/severity.ts';
import type {Tab} from './layout.ts';
import {run} from './run.ts';

/** Red, amber, blue-grey: dark enough for white digits (4.5:1). */
const colours: Readonly<Record<Severity, string>> = {
  critical: '#b3261e',
  high: '#b3261e',
  medium: '#8a5300',
  low: '#4a6072',
  info: '#4a6072',
};

/** What each tab's badge was made from, as far as this background knows: the same is not said again. */
const shown = new Map<number, Pick<Visit, 'findings' | 'pending'>>();

/** Tabs whose badge was shown a moment ago, with what has come since: a page that floods must not slow the reading. */
const resting = new Map<number, Tab | undefined>();
const rest = 100;

/** Shows the state of a tab on its badge. Browsers clear a tab's badge when it moves to another page. */
export async function showBadge(tabId: number, tab: Tab, hasMoved = false): Promise<void> {
  if (hasMoved) shown.delete(tabId);
  const {findings = none, pending = none} = tab.visit ?? {};
  const last = shown.get(tabId);
  if (last?.findings === findings && last.pending === pending) return;
  if (resting.has(tabId) && !hasMoved) {
    resting.set(tabId, tab);
    return;
  }
  shown.set(tabId, {findings, pending});
  resting.set(tabId, undefined);
  setTimeout(() => awake(tabId), rest);
  await show(tabId, tab);
}

function awake(tabId: number): void {
  const tab = resting.get(tabId);
  resting.delete(tabId);
  if (tab !== undefined) run(showBadge(tabId, tab));
}

async function show(tabId: number, {visit}: Tab): Promise<void> {
  const counting = visit === undefined ? [] : counted(asItStands(visit).findings);
  const worst = gravest(counting.map(({severity}) => severity));
  const text = counting.length === 0 ? '' : counting.length > 99 ? '99+' : String(counting.length);
  await setBadge(tabId, text, colours[worst ?? 'info']);
}

const none: readonly never[] = [];
