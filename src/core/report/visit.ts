/**
 * A visit of a tab: what the background remembers and what a report is made of. Masked throughout, except
 * for nothing: it is stored as it is. Pure: each function takes a visit and answers the next one.
 */

import type {Blame} from '../judge.ts';
import type {Channel, Field, Finding, Hit, Masked, ReportPage, ReportParty, Traffic} from '../model.ts';

/** A datum of a sending with the rules it breaks. */
export interface Blamed {
  readonly hit: Hit;
  readonly blames: readonly Blame[];
}

/** A sending that is under way, without its values: it is settled when the browser says how it ended. */
export interface Pending {
  readonly id: string;
  readonly time: string;
  readonly method: string;
  readonly url: Masked;
  readonly page: Masked;
  readonly channel: Channel;
  readonly destination: Masked;
  readonly data: readonly Blamed[];
  /** The browser handed it to the network. */
  readonly sent: boolean;
  /** An answer came: it arrived. */
  readonly answered: boolean;
  /** It loads the tab's next page on the person's own motion: it belongs to the visit that begins with it. */
  readonly arriving: boolean;
  readonly unreadable: boolean;
  readonly truncated: boolean;
}

export interface Visit {
  readonly startedAt: string;
  readonly page: ReportPage;
  readonly pages: readonly Masked[];
  readonly findings: readonly Finding[];
  readonly pending: readonly Pending[];
  readonly fields: readonly Field[];
  readonly parties: readonly ReportParty[];
  readonly traffic: Traffic;
  readonly context: readonly string[];
  /** Frames whose documents ask the browser to upgrade http addresses (CSP). */
  readonly upgrading: readonly number[];
  /** Address, without its data, of a link to another site that the person followed. */
  readonly leavingTo?: Masked;
  /** Ended sendings that load the next page on the person's own motion, until the tab gets there. */
  readonly arrived: readonly Pending[];
  /** The tab is loading a page that the person asked for, not the page. */
  readonly departing: boolean;
}

/** Bounds of what a tab may remember: a page cannot make it grow without end. */
export const mostKept = {
  pages: 200,
  fields: 2000,
  parties: 500,
  pending: 500,
  findings: 400,
  evidence: 2000,
} as const;

const noTraffic: Traffic = {requests: 0, thirdParty: 0, plain: 0, unreadable: 0, truncated: 0};

/** A visit that begins at a page. */
export function beginning(page: ReportPage, time: string): Visit {
  return {
    startedAt: time,
    page,
    pages: [page.url],
    findings: [],
    pending: [],
    fields: [],
    parties: [],
    traffic: noTraffic,
    context: [],
    upgrading: [],
    arrived: [],
    departing: false,
  };
}

/** The visit that the person's own motion begins: what was on its way to its page belongs to it. */
export function begun(before: Visit, page: ReportPage, time: string): Visit {
  const pending = before.pending.filter(({arriving}) => arriving).map(landed);
  return {...beginning(page, time), pending, upgrading: before.upgrading.filter((frameId) => frameId === 0)};
}

const landed = (sending: Pending): Pending => (sending.arriving ? {...sending, arriving: false} : sending);

/** The visit, gone on to another page. */
export function goneOn(visit: Visit, page: ReportPage): Visit {
  const {leavingTo: _, ...rest} = visit;
  const again = visit.pages.at(-1) === page.url;
  const pages = again ? visit.pages : [...visit.pages, page.url].slice(-mostKept.pages);
  return {...rest, page, pages, pending: visit.pending.map(landed), arrived: [], departing: false};
}
