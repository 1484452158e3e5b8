/** Findings grouped by where they went or would go, the worst group first. */
import type {Finding, Report, ReportParty} from '../core/model.ts';
import {alreadyTold} from './already-told.ts';
import {type Card, cardsOf} from './cards.ts';
import {gatheredBy} from './gathered-by.ts';
import {worstFirst} from './verdict.ts';

export interface Group {
  /** Host, or `null` for the page itself. */
  readonly destination: string | null;
  readonly party: ReportParty | undefined;
  /** Whether what goes there is encrypted; `undefined` when the report does not say. */
  readonly secure: boolean | undefined;
  /** What is told, the worst first. */
  readonly cards: readonly Card[];
  /** What those cards already tell: the same sends, for whoever wants every fact. */
  readonly told: readonly Card[];
}

/** The groups of a report: each in the order of its own worst finding. */
export function groupsOf({findings, parties}: Report): readonly Group[] {
  const told = alreadyTold(findings);
  const byDestination = gatheredBy(worstFirst(findings), ({destination}) => destination);
  return [...byDestination].map(([destination, members]) => {
    const party = parties.find(({host}) => host === destination);
    return {
      destination,
      party,
      secure: secureOf(members, party),
      cards: cardsOf(members.filter((finding) => !told.has(finding))),
      told: cardsOf(members.filter((finding) => told.has(finding))),
    };
  });
}

const plainRules: ReadonlySet<string> = new Set(['plain-http', 'plain-form']);

/** One send in clear is enough to say so, whatever else went there encrypted. */
function secureOf(members: readonly Finding[], party: ReportParty | undefined): boolean | undefined {
  if (members.some(({rule, status}) => plainRules.has(rule) && status !== 'blocked')) return false;
  return party?.secure;
}
