/**
 * Joins what the page's own code told of a body to the request that the browser tells of, whichever comes
 * first. A body without its request is no proof that anything left: it is forgotten.
 */
import {settled} from './settle.ts';
import type {Blamed, Pending, Told, Visit} from './visit.ts';

/** Bodies that wait for their request. */
const mostTold = 50;

/** Milliseconds that a body waits for its request: a preflight may stand between. */
const patience = 30_000;

/** The visit with a body joined to its request, under way or gone, or kept until its request comes. */
export function joinedToRequest(visit: Visit, told: Told): Visit {
  const request = visit.pending.findLast((one) => one.isTold === false && isSame(one, told));
  if (request !== undefined) {
    return {...visit, pending: visit.pending.map((one) => (one === request ? withTold(one, told) : one))};
  }
  const gone = visit.untold.findLast(
    (one) => isSame(one, told) && told.instant - Date.parse(one.time) < patience,
  );
  if (gone !== undefined) return toldLate(visit, gone, told);
  return {...visit, told: [...visit.told, told].slice(-mostTold)};
}

/** The request has left already: what its body carried is added, and it is unreadable no more. */
function toldLate(visit: Visit, gone: Pending, told: Told): Visit {
  const {traffic} = visit;
  const rest: Visit = {
    ...visit,
    untold: visit.untold.filter((one) => one !== gone),
    traffic: {
      ...traffic,
      unreadable: traffic.unreadable - (gone.unreadable ? 1 : 0),
      truncated: traffic.truncated - (gone.truncated && !told.truncated ? 1 : 0),
    },
  };
  const truncated = told.truncated && !gone.truncated;
  return settled(rest, {...gone, data: newIn(told, gone), unreadable: told.unreadable, truncated}, 'left');
}

/** The visit without the body that was waiting for `request`, and the request with it. */
export function joinedToTold(
  visit: Visit,
  request: Pending,
  instant: number,
): {readonly visit: Visit; readonly request: Pending} {
  const fresh = visit.told.filter((one) => instant - one.instant < patience);
  const match = fresh.find((one) => isSame(request, one));
  const told = fresh.filter((one) => one !== match);
  return {visit: {...visit, told}, request: match === undefined ? request : withTold(request, match)};
}

const isSame = (one: {readonly method: string; readonly url: string}, other: Told): boolean =>
  one.method === other.method && one.url === other.url;

/** What the browser showed stays as it is; what it showed in part or not at all is as it was told. */
function withTold(request: Pending, told: Told): Pending {
  const {unreadable, truncated} = told;
  return {...request, data: [...request.data, ...newIn(told, request)], isTold: true, unreadable, truncated};
}

/** What the browser did not show itself. */
function newIn({data}: Told, request: Pending): readonly Blamed[] {
  const placed = ({hit: {category, where, name}}: Blamed): string => `${category} ${where} ${name}`;
  const shown = new Set(request.data.map(placed));
  return data.filter((one) => !shown.has(placed(one)));
}
