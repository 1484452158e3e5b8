/** The toolbar badge: how many findings count, in the colour of the gravest; nothing when there are none. */
import {setBadge} from '../browser/action.ts';
import type {Severity} from '../core/model.ts';
import {counted} from '../core/report/counted.ts';
import {asItStands} from '../core/report/settle.ts';
import type {Visit} from '../core/report/visit.ts';
import {gravest} from '../core/severity.ts';
import type {Tab} from './tab.ts';

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

/** Shows the state of a tab on its badge. Browsers clear a tab's badge when it moves to another page. */
export async function showBadge(tabId: number, {visit}: Tab, hasMoved = false): Promise<void> {
  const {findings = none, pending = none} = visit ?? {};
  const last = shown.get(tabId);
  if (!hasMoved && last?.findings === findings && last.pending === pending) return;
  shown.set(tabId, {findings, pending});
  const counting = visit === undefined ? [] : counted(asItStands(visit).findings);
  const worst = gravest(counting.map(({severity}) => severity));
  const text = counting.length === 0 ? '' : counting.length > 99 ? '99+' : String(counting.length);
  await setBadge(tabId, text, colours[worst ?? 'info']);
}

const none: readonly never[] = [];
