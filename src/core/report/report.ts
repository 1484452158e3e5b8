/** A visit as the report that every page and export reads: report.schema.json. */
import type {Access, Finding, Report, ReportPage, Verdict} from '../model.ts';
import {coverageOf} from './coverage.ts';
import {asItStands} from './settle.ts';
import type {Visit} from './visit.ts';

/** What the caller knows: the core has no clock and no browser. */
export interface Circumstances {
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly extension: Report['extension'];
  readonly access: Access;
}

/** The report of a visit. */
export function reportOf(visit: Visit, circumstances: Circumstances): Report {
  const seen = asItStands(visit);
  return {
    ...frame(seen.page, circumstances),
    verdict: circumstances.access === 'withheld' ? 'not-watched' : verdictOf(seen.findings),
    findings: seen.findings,
    fields: seen.fields,
    parties: seen.parties,
    traffic: seen.traffic,
    visit: {startedAt: seen.startedAt, pages: seen.pages},
    context: seen.context,
  };
}

/** The report of a tab that is not looked at: access withheld, or a page of the browser's own. */
export function emptyReport(page: ReportPage, verdict: Verdict, circumstances: Circumstances): Report {
  return {
    ...frame(page, circumstances),
    verdict,
    findings: [],
    fields: [],
    parties: [],
    traffic: {requests: 0, thirdParty: 0, plain: 0, unreadable: 0, truncated: 0},
  };
}

function frame(page: ReportPage, {now, extension, access}: Circumstances) {
  return {
    schema: 'vitalerte/report/1',
    generatedAt: now,
    extension,
    page,
    access,
    coverage: coverageOf(),
  } as const;
}

/** `exposed` when something observed is critical, high or medium; `at-risk` when the worst is less than that. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const counting = findings.filter(({severity}) => severity !== 'info');
  const exposed = counting.some(({status, severity}) => status === 'observed' && severity !== 'low');
  if (exposed) return 'exposed';
  return counting.length > 0 ? 'at-risk' : 'nothing-seen';
}
