/**
 * The findings that count, for the badge and the verdict. Information does not; nor does a value
 * in an address when the same datum is already reported as sent to the same third party, nor what a
 * form was built to do once it has done it: one send, counted once.
 */
import type {Finding, RuleId} from '../model.ts';

/** What a form is built to do, and what it is called once done. */
const doneAs: {readonly [Rule in RuleId]?: RuleId} = {
  'plain-form': 'plain-http',
  'foreign-form': 'third-party',
  'get-form': 'data-in-address',
};

/** The findings that count, in their order. */
export function counted(findings: readonly Finding[]): readonly Finding[] {
  const weighed = findings.filter(({severity}) => severity !== 'info');
  return weighed.filter((finding) => !weighed.some((other) => tells(other, finding)));
}

/** `other` already tells of the send that `finding` is about. */
function tells(other: Finding, finding: Finding): boolean {
  if (other.category !== finding.category || other.destination !== finding.destination) return false;
  if (other.rule === doneAs[finding.rule]) return other.status === 'observed';
  if (other.rule !== 'third-party' || finding.rule !== 'data-in-address') return false;
  return other.status === 'observed' || other.status === finding.status;
}
