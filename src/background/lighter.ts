/** A visit that takes less room: storage is full, and no finding may be lost for it. */
import type {Visit} from '../core/report/visit.ts';

/** The same findings with one place each, and the last pages, fields and parties only. */
export function lighter(visit: Visit): Visit {
  return {
    ...visit,
    pages: visit.pages.slice(-5),
    fields: visit.fields.slice(0, 50),
    parties: visit.parties.filter(({received}) => received.length > 0).slice(0, 50),
    findings: visit.findings.map((finding) => ({...finding, evidence: finding.evidence.slice(0, 1)})),
    pending: visit.pending.slice(-50),
  };
}
