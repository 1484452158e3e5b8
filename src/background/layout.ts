/**
 * How a tab's memory lies in session storage: each part of its visit under a key of its own, and each sending under
 * way, so that what has changed is written at once and the rest is not written again. Keys end with the tab's id.
 */
import type {Pending, Visit} from '../core/report/visit.ts';
import {type Pool, poolKey} from './watched.ts';

/** A tab's memory. No visit: nothing seen yet, or a page of the browser's own. */
export interface Tab {
  readonly visit?: Visit;
  readonly pool: Pool;
}

/** Values by their keys; null for what is no more. */
export type Values = Readonly<Record<string, unknown>>;

/** Sendings stored of one tab; more stand in memory only. */
const mostSendings = 1000;

const keyOf = (part: string, tabId: number): string => `visit.${part}:${tabId}`;
const sendingKey = (id: string, tabId: number): string => `sending.${id}:${tabId}`;

/** Where each part of a memory lies. */
export function layoutOf(tabId: number, {visit, pool}: Tab): ReadonlyMap<string, unknown> {
  const lying = new Map<string, unknown>();
  if (pool.length > 0) lying.set(poolKey(tabId), pool);
  if (visit === undefined) return lying;
  const {pending, ...parts} = visit;
  for (const [part, value] of Object.entries(parts)) {
    if (value !== undefined) lying.set(keyOf(part, tabId), value);
  }
  for (const sending of pending.slice(-mostSendings)) lying.set(sendingKey(sending.id, tabId), sending);
  return lying;
}

/** What must be written for storage to agree with a memory, in two heaps: what cannot wait, and what can. */
export interface Changes {
  readonly urgent: Values;
  readonly patient: Values;
}

/** Parts that ended sendings change: until they are written, those stand stored as they were, and count. */
const waiting = /^visit\.(?:findings|traffic|parties|untold|arrived):/;

/** Compares what should lie there with what was handed to storage before. */
export function changesBetween(
  stored: ReadonlyMap<string, unknown>,
  lying: ReadonlyMap<string, unknown>,
): Changes {
  const urgent: Record<string, unknown> = {};
  const patient: Record<string, unknown> = {};
  for (const [key, value] of lying) {
    const before = stored.get(key);
    if (before !== value) (canWait(key, before, value) ? patient : urgent)[key] = value;
  }
  for (const [key, value] of stored) if (value !== null && !lying.has(key)) patient[key] = null;
  // Another visit: no part of one may lie beside a part of the other.
  const isOther = Object.keys(urgent).some((key) => key.startsWith('visit.startedAt:'));
  return isOther ? {urgent: {...urgent, ...patient}, patient: {}} : {urgent, patient};
}

function canWait(key: string, before: unknown, value: unknown): boolean {
  if (!key.startsWith('sending.')) return waiting.test(key);
  if (before === undefined || before === null) return false;
  // Written by layoutOf.
  const [one, other] = [before as Pending, value as Pending];
  return one.sent === other.sent && one.data === other.data;
}

/** The memories that lie in storage, by tab. */
export function memoriesIn(all: Values): ReadonlyMap<number, Tab> {
  const parts = new Map<number, {page?: unknown; startedAt?: unknown}>();
  const sendings = new Map<number, Pending[]>();
  const tabs = new Map<number, Tab>();
  for (const [key, value] of Object.entries(all)) {
    const [, kind = '', part = '', id = ''] = /^(visit|sending|watched)(?:\.(.+))?:(\d+)$/.exec(key) ?? [];
    const tabId = Number(id);
    const tab = tabs.get(tabId) ?? {pool: []};
    if (kind === '' || value === null) continue;
    // Written by layoutOf, by this version, in this session: session storage does not outlive an update.
    if (kind === 'watched') tabs.set(tabId, {...tab, pool: value as Pool});
    else if (kind === 'visit') parts.set(tabId, {...parts.get(tabId), [part]: value});
    else sendings.set(tabId, [...(sendings.get(tabId) ?? []), value as Pending]);
  }
  for (const [tabId, visit] of parts) {
    const {page, startedAt} = visit;
    if (page === undefined || startedAt === undefined) continue;
    const pending = (sendings.get(tabId) ?? []).map(outlived).sort(byAge);
    tabs.set(tabId, {...(tabs.get(tabId) ?? {pool: []}), visit: {...visit, pending} as unknown as Visit});
  }
  return tabs;
}

/**
 * A background that was stopped may not have been told that a sending went out: it counts as gone until its end
 * says otherwise.
 */
const outlived = (sending: Pending): Pending => ({...sending, sent: true});

const byAge = (one: Pending, other: Pending): number =>
  one.time === other.time
    ? one.id.length - other.id.length || (one.id < other.id ? -1 : 1)
    : one.time < other.time
      ? -1
      : 1;
