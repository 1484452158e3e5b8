/** The toolbar badge: how many findings count, in the colour of the gravest; nothing when there are none. */
import {setBadge} from '../browser/action.ts';
import type {Severity} from '../core/model.ts';
import {counted} from '../core/report/counted.ts';
import {asItStands} from '../core/report/settle.ts';
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

/** What each tab's badge shows, as far as this background knows: the same is not said again. */
const shown = new Map<number, string>();

/** Shows the state of a tab on its badge. Browsers clear a tab's badge when it moves to another page. */
export async function showBadge(tabId: number, {visit}: Tab, hasMoved = false): Promise<void> {
  const findings = visit === undefined ? [] : counted(asItStands(visit).findings);
  const worst = gravest(findings.map(({severity}) => severity));
  const text = findings.length === 0 ? '' : findings.length > 99 ? '99+' : String(findings.length);
  const colour = colours[worst ?? 'info'];
  if (!hasMoved && shown.get(tabId) === text + colour) return;
  shown.set(tabId, text + colour);
  await setBadge(tabId, text, colour);
}
