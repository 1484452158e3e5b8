/** Findings grouped by where they went or would go, the worst group first. */
import type {Finding, Report, ReportParty} from '../core/model.ts';
import {counted} from '../core/report/counted.ts';
import {worstFirst} from './verdict.ts';

export interface Group {
  /** Host, or `null` for the page itself. */
  readonly destination: string | null;
  readonly party: ReportParty | undefined;
  /** Whether what goes there is encrypted; `undefined` when the report does not say. */
  readonly secure: boolean | undefined;
  readonly findings: readonly Shown[];
}

export interface Shown {
  readonly finding: Finding;
  /** Already counted by another finding of the group: the same send. */
  readonly doubled: boolean;
}

/** The groups of a report: each in the order of its own worst finding. */
export function groupsOf({findings, parties}: Report): readonly Group[] {
  const counting = new Set(counted(findings));
  return [...byDestination(worstFirst(findings))].map(([destination, members]) => {
    const party = parties.find(({host}) => host === destination);
    return {
      destination,
      party,
      secure: secureOf(members, party),
      findings: members.map((finding) => ({
        finding,
        doubled: finding.severity !== 'info' && !counting.has(finding),
      })),
    };
  });
}

function byDestination(findings: readonly Finding[]): ReadonlyMap<string | null, readonly Finding[]> {
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.destination);
    if (group === undefined) groups.set(finding.destination, [finding]);
    else group.push(finding);
  }
  return groups;
}

const plainRules: ReadonlySet<string> = new Set(['plain-http', 'plain-form']);

/** One send in clear is enough to say so, whatever else went there encrypted. */
function secureOf(members: readonly Finding[], party: ReportParty | undefined): boolean | undefined {
  if (members.some(({rule, status}) => plainRules.has(rule) && status !== 'blocked')) return false;
  return party?.secure;
}
