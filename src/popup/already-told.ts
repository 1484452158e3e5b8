/** The findings that another one already tells: the same send, folded away where the person reads. */
import type {Finding} from '../core/model.ts';
import {counted} from '../core/report/counted.ts';

/** What is left out of the count as a double. Information is never counted; it is here when it would be a double. */
export function alreadyTold(findings: readonly Finding[]): ReadonlySet<Finding> {
  const counting = new Set(counted(findings));
  const weighing = new Map(findings.map((finding) => [weighed(finding), finding]));
  const first = new Set(counted([...weighing.keys()]));
  const told = [...weighing].filter(([raised, finding]) =>
    finding.severity === 'info' ? !first.has(raised) : !counting.has(finding),
  );
  return new Set(told.map(([, finding]) => finding));
}

/** Information as if it weighed, so that it is compared too. */
function weighed(finding: Finding): Finding {
  return finding.severity === 'info' ? {...finding, severity: 'low'} : finding;
}
