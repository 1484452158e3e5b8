/**
 * How a sending ended, and what that makes of it. A sending is pending until the browser says whether it
 * left; what the network was given counts as observed from then on, and is taken back when it turns out
 * that nothing left.
 */
import type {Evidence, Finding, Status} from '../model.ts';
import {type Seen, withFinding} from './finding.ts';
import {receivedBy} from './tally.ts';
import {mostKept, type Pending, type Visit} from './visit.ts';

/** How it ended: it left, it was stopped before anything left, or it never went anywhere (cache, upgrade). */
export type Outcome = 'left' | 'stopped' | 'never';

/** The visit with a sending under way. When too many are, the oldest is settled as it stands. */
export function withPending(before: Visit, sending: Pending): Visit {
  // Its next hop is there: the one before has ended, though nobody told.
  const visit = ended(before, sending.id, (former) => hopOutcome(former, sending));
  const next = {...visit, pending: [...visit.pending, sending]};
  const [oldest] = next.pending;
  if (oldest === undefined || next.pending.length <= mostKept.pending) return next;
  return settled({...next, pending: next.pending.slice(1)}, oldest, oldest.sent ? 'left' : 'never');
}

/** The same address over TLS is what the browser made of it by itself: nothing left in clear. */
function hopOutcome({sent, url}: Pending, next: Pending): Outcome {
  return sent && url.replace(/^(http|ws):/, '$1s:') !== next.url ? 'left' : 'never';
}

/** The visit in which a sending that is under way has changed; the same visit when there is none. */
export function marked(visit: Visit, id: string, change: Partial<Pending>): Visit {
  if (!visit.pending.some((one) => one.id === id)) return visit;
  return {...visit, pending: visit.pending.map((one) => (one.id === id ? {...one, ...change} : one))};
}

/** The visit in which a sending has ended, the outcome depending on how far it went. */
export function ended(visit: Visit, id: string, outcomeOf: (sending: Pending) => Outcome): Visit {
  const sending = visit.pending.find((one) => one.id === id);
  if (sending === undefined) return visit;
  const outcome = outcomeOf(sending);
  const isUntold = sending.isTold === false && outcome === 'left';
  const untold = isUntold ? [...visit.untold, sending].slice(-50) : visit.untold;
  const arrived =
    sending.arriving && outcome === 'left' ? [...visit.arrived, sending].slice(-20) : visit.arrived;
  return settled(
    {...visit, arrived, untold, pending: visit.pending.filter((one) => one !== sending)},
    sending,
    outcome,
  );
}

/** The visit as it would stand if everything that was given to the network has left. */
export function asItStands(visit: Visit): Visit {
  const sent = visit.pending.filter((one) => one.sent);
  const rest: Visit = {...visit, pending: []};
  return sent.reduce((next, sending) => settled(next, sending, 'left'), rest);
}

/** What a sending makes of a visit once its outcome is known. */
export function settled(visit: Visit, sending: Pending, outcome: Outcome): Visit {
  if (outcome === 'never') return visit;
  const seen = seenIn(sending, outcome === 'left' ? 'observed' : 'blocked');
  const findings = gathered(visit.findings, seen);
  if (outcome === 'stopped') return {...visit, findings};
  const categories = sending.data.map(({hit}) => hit.category);
  const {traffic} = visit;
  return {
    ...visit,
    findings,
    parties: receivedBy(visit.parties, sending.destination, categories),
    traffic: {
      ...traffic,
      unreadable: traffic.unreadable + (sending.unreadable ? 1 : 0),
      truncated: traffic.truncated + (sending.truncated ? 1 : 0),
    },
  };
}

/** The findings with more, within what a tab may remember: beyond it counts go on, places do not. */
export function gathered(findings: readonly Finding[], seen: readonly Seen[]): readonly Finding[] {
  return seen.reduce((known, one) => {
    if (known.length >= mostKept.findings) return known;
    const rows = known.reduce((sum, {evidence}) => sum + evidence.length, 0);
    return withFinding(known, rows < mostKept.evidence ? one : {...one, evidence: []});
  }, findings);
}

/** One finding a rule and category: the same datum in two places of a send is one send. */
function seenIn(sending: Pending, status: Status): readonly Seen[] {
  const seen = new Map<string, Seen>();
  for (const {hit, blames, seenBy = 'browser'} of sending.data) {
    const {where, name, sample, encoding, how, category, certainty} = hit;
    const {time, method, url, page, channel} = sending;
    const row: Evidence = {
      time,
      method,
      url,
      page,
      channel,
      seenBy,
      where,
      name,
      sample,
      encoding,
      how,
    };
    for (const {rule, severity, reasons} of blames) {
      const key = `${rule} ${category}`;
      const before = seen.get(key);
      const evidence = [...(before?.evidence ?? []), row];
      const best = before?.certainty === 'certain' ? 'certain' : certainty;
      const common = {rule, severity, certainty: best, status, category, destination: sending.destination};
      const times = {channels: [channel], count: 1, firstSeen: time, lastSeen: time};
      seen.set(key, {...common, ...times, evidence, ...(reasons.length === 0 ? {} : {reasons})});
    }
  }
  return [...seen.values()];
}
