/** Findings, gathered: one rule, one category, one destination, one status; evidence one row a distinct place. */
import type {Evidence, Finding} from '../model.ts';
import {graver} from '../severity.ts';

/** Evidence rows kept of one finding; its count goes on. */
export const mostEvidence = 50;

/** What is seen at once: a finding of one row or more. `count` is how many sends it stands for. */
export type Seen = Omit<Finding, 'id'>;

/** The findings with one more. A repeated one is counted and its new places are added. */
export function withFinding(findings: readonly Finding[], seen: Seen): readonly Finding[] {
  const id = idOf(seen);
  const before = findings.find((finding) => finding.id === id);
  if (before === undefined)
    return [...findings, {...seen, id, evidence: seen.evidence.slice(0, mostEvidence)}];
  const merged = merge(before, seen);
  return findings.map((finding) => (finding === before ? merged : finding));
}

/** The same finding again changes nothing but its places: how a page is built is seen at every reading of it. */
export function withStanding(findings: readonly Finding[], seen: Seen): readonly Finding[] {
  const next = withFinding(findings, seen);
  return next.map((finding) =>
    finding.id === idOf(seen) ? {...finding, count: Math.max(1, finding.evidence.length)} : finding,
  );
}

const idOf = ({rule, category, destination, status}: Seen): string =>
  [rule, category, destination ?? 'page', status].join('|');

function merge(before: Finding, seen: Seen): Finding {
  const reasons = [...new Set([...(before.reasons ?? []), ...(seen.reasons ?? [])])];
  return {
    ...before,
    severity: graver(before.severity, seen.severity),
    certainty: before.certainty === 'certain' || seen.certainty === 'certain' ? 'certain' : 'likely',
    channels: [...new Set([...before.channels, ...seen.channels])],
    count: before.count + seen.count,
    firstSeen: before.firstSeen < seen.firstSeen ? before.firstSeen : seen.firstSeen,
    lastSeen: before.lastSeen > seen.lastSeen ? before.lastSeen : seen.lastSeen,
    evidence: addRows(before.evidence, seen.evidence),
    ...(reasons.length === 0 ? {} : {reasons}),
  };
}

function addRows(rows: readonly Evidence[], more: readonly Evidence[]): readonly Evidence[] {
  const known = new Set(rows.map(placeOf));
  const fresh = more.filter((row) => !known.has(placeOf(row)));
  return fresh.length === 0 ? rows : [...rows, ...fresh].slice(0, mostEvidence);
}

/** Method, address without query, place and encoding: what makes a row distinct. */
const placeOf = ({method, url, where, name, encoding, page}: Evidence): string =>
  JSON.stringify([method, url?.split('?')[0], where, name, encoding, where === 'form' ? page : '']);
