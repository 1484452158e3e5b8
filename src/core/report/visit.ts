/**
 * A visit of a tab: what the background remembers and a report is made of, masked throughout.
 */

import type {Blame} from '../judge.ts';
import type {
  Channel,
  Field,
  Finding,
  Hit,
  Masked,
  ReportPage,
  ReportParty,
  SeenBy,
  Traffic,
} from '../model.ts';

/** A datum of a sending with the rules it breaks. */
export interface Blamed {
  readonly hit: Hit;
  readonly blames: readonly Blame[];
  /** Who saw it, when it was not the browser. */
  readonly seenBy?: SeenBy;
}

/** A body that the page's own code told of, until the browser tells of its request. Nothing of it is proof. */
export interface Told {
  readonly method: string;
  readonly url: Masked;
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly data: readonly Blamed[];
  readonly unreadable: boolean;
  readonly truncated: boolean;
}

/** How far a sending has come. */
export interface Progress {
  /** The browser handed it to the network. */
  readonly sent: boolean;
}

/** A sending that is under way, without its values: it is settled when the browser says how it ended. */
export interface Pending extends Progress {
  readonly id: string;
  readonly time: string;
  readonly method: string;
  readonly url: Masked;
  readonly page: Masked;
  readonly channel: Channel;
  readonly destination: Masked;
  readonly data: readonly Blamed[];
  /** It loads the tab's next page: when a visit begins with that page, it belongs to it. */
  readonly arriving: boolean;
  /** It loads the first page of its tab: when a page opened the tab, that page sent it. */
  readonly isOpening?: boolean;
  readonly unreadable: boolean;
  readonly truncated: boolean;
  /** Its body came from the page's own code. */
  readonly isTold?: boolean;
}

/** The person, by an address, a bookmark or another program; or the page itself. */
export type Motion = 'person' | 'page';

export interface Visit {
  readonly startedAt: string;
  readonly page: ReportPage;
  readonly pages: readonly Masked[];
  readonly findings: readonly Finding[];
  readonly pending: readonly Pending[];
  /** What the page's own code told of requests that the browser has not told of yet. */
  readonly told: readonly Told[];
  /** Requests that left before the page's own code told of their body. */
  readonly untold: readonly Pending[];
  readonly fields: readonly Field[];
  readonly parties: readonly ReportParty[];
  readonly traffic: Traffic;
  readonly context: readonly string[];
  /** Frames whose documents ask the browser to upgrade http addresses (CSP). */
  readonly upgrading: readonly number[];
  /** Address, without its data, of a link to another site that the person followed. */
  readonly leavingTo?: Masked;
  /** Ended sendings that load the next page, until the tab gets there. */
  readonly arrived: readonly Pending[];
  /** Who asked for the page that the tab is loading; unknown until its request is told. */
  readonly motion?: Motion;
  /** The page before, and when the tab left it (milliseconds since 1970): what was made before is its. */
  readonly before?: {readonly page: ReportPage; readonly until: number};
  /** The tab whose page opened this one: what the first request carries is that page's send. */
  readonly opener?: number;
  /** Nobody has told yet who asked for the page. */
  readonly unexplained?: boolean;
}

/** Bounds of what a tab may remember: a page cannot make it grow without end. */
export const mostKept = {
  pages: 200,
  fields: 2000,
  parties: 500,
  pending: 3000,
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
    told: [],
    untold: [],
    fields: [],
    parties: [],
    traffic: noTraffic,
    context: [],
    upgrading: [],
    arrived: [],
  };
}

/** The visit that the person's own motion begins: what was on its way to its page belongs to it. */
export function begun(before: Visit, page: ReportPage, time: string): Visit {
  const pending = before.pending.filter(({arriving}) => arriving).map(landed);
  return {...beginning(page, time), pending, upgrading: before.upgrading.filter((frameId) => frameId === 0)};
}

const landed = (sending: Pending): Pending => (sending.arriving ? {...sending, arriving: false} : sending);

/** The visit, gone on to another page at an instant; `unexplained` when nobody has told who asked for it. */
export function goneOn(visit: Visit, page: ReportPage, at: number, unexplained = false): Visit {
  const {leavingTo: _, motion: __, unexplained: ___, ...rest} = visit;
  const again = visit.pages.at(-1) === page.url;
  const pages = again ? visit.pages : [...visit.pages, page.url].slice(-mostKept.pages);
  const before = {page: visit.page, until: at};
  const moved = {...rest, page, pages, before, pending: visit.pending.map(landed), arrived: []};
  return unexplained ? {...moved, unexplained} : moved;
}

/** The page that a request made at an instant is of: browsers may tell of it once the tab has moved on. */
export function pageAt({page, before}: Visit, instant: number): ReportPage {
  return before !== undefined && instant < before.until ? before.page : page;
}
