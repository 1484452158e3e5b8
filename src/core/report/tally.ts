/** What a visit counts: requests, and the parties that received them. */
import type {Category, Masked, ReportParty, Target, Traffic} from '../model.ts';
import {mostKept, type Visit} from './visit.ts';

/** A host that a sending under way goes to: known before the request is counted. */
export function known(visit: Visit, target: Target, host: Masked, domain: Masked): Visit {
  if (visit.parties.some((party) => party.host === host)) return visit;
  return {...visit, parties: withParty(visit.parties, target, host, domain, 0)};
}

/** A request that left for a host: counted, with what the host is. */
export function counted(visit: Visit, target: Target, host: Masked, domain: Masked): Visit {
  const {relation} = target.party;
  const traffic: Traffic = {
    ...visit.traffic,
    requests: visit.traffic.requests + 1,
    thirdParty: visit.traffic.thirdParty + (relation === 'third-party' ? 1 : 0),
    plain: visit.traffic.plain + (target.secure || target.reach === 'loopback' ? 0 : 1),
  };
  return {...visit, traffic, parties: withParty(visit.parties, target, host, domain, 1)};
}

function withParty(
  parties: readonly ReportParty[],
  {party, secure}: Target,
  host: Masked,
  domain: Masked,
  requests: number,
): readonly ReportParty[] {
  const before = parties.find((known) => known.host === host);
  if (before === undefined) {
    if (parties.length >= mostKept.parties) return parties;
    const {relation, owner, kind, country, replay} = party;
    return [
      ...parties,
      {host, domain, relation, owner, kind, country, replay, secure, requests, received: []},
    ];
  }
  const relation = before.relation === 'third-party' ? before.relation : party.relation;
  const next = {...before, relation, secure: before.secure && secure, requests: before.requests + requests};
  return parties.map((known) => (known === before ? next : known));
}

/** The parties, one of which received these categories. */
export function receivedBy(
  parties: readonly ReportParty[],
  host: Masked,
  categories: readonly Category[],
): readonly ReportParty[] {
  return parties.map((party) =>
    party.host === host ? {...party, received: [...new Set([...party.received, ...categories])]} : party,
  );
}
